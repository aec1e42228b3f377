"""识别: what a file is, by its first bytes; its name may say anything."""
