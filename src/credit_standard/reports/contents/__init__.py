"""内容: what every format of a report says: sums, findings in order, numbers, what comes next, the close."""
