"""行政管理信息: licences and penalties, the two records of the national disclosure (双公示).

Items, lengths and values are those of the national tables of 2016, 2018 and 2020. Where the tables differ,
the longer length holds, and only what all of them demand is required; what one of them demands beyond that
stands in its layout.
"""
