"""文本: which encoding bytes are in, and the same text in UTF-8, stretch by stretch."""
