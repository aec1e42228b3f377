"""压缩与归档: gzip, zstd and zip, unpacked within limits."""
