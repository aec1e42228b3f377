"""各类信息共有的数据项: what record types share, declared once and composed."""
