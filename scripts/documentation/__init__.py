"""文档网站: the documentation as a web site in Chinese and English, read from the file system, without a network.

python scripts/documentation OUT
"""
