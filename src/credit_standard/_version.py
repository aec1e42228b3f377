"""The version of the library and, apart from it, of the standard that it holds."""

__version__ = "0.1.0"
STANDARD_VERSION = "1.0.0"
