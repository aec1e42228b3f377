"""系统错误: why the operating system refuses a file, in both languages; its own words are English everywhere."""

from __future__ import annotations

import errno

from credit_standard.findings.bilingual import Bilingual

_MISSING = Bilingual("文件不存在", "the file does not exist")
_NO_PERMISSION = Bilingual("没有权限", "no permission")
_FULL = Bilingual("磁盘空间不足", "no space left on the disk")
_WORDS = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.ENXIO: _MISSING,
    errno.ENODEV: _MISSING,
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EISDIR: Bilingual("这是文件夹，不是文件", "it is a folder, not a file"),
    errno.EEXIST: Bilingual("文件已存在", "the file exists already"),
    errno.ENOTEMPTY: Bilingual("文件夹不是空的", "the folder is not empty"),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: Bilingual("文件太大", "the file is too large"),
    errno.EROFS: Bilingual("文件系统是只读的", "the file system is read-only"),
    errno.ENAMETOOLONG: Bilingual("文件名太长", "the name of the file is too long"),
    errno.ELOOP: Bilingual("链接循环", "the links go round in circles"),
    errno.EIO: Bilingual("磁盘或者网络读写出错", "the disk or the network failed"),
    errno.EBUSY: Bilingual("文件正被其他程序使用", "another program uses the file"),
    errno.ETXTBSY: Bilingual("文件正被其他程序使用", "another program uses the file"),
    errno.EMFILE: Bilingual("打开的文件太多", "too many files are open"),
    errno.ENFILE: Bilingual("打开的文件太多", "too many files are open"),
    errno.ENOMEM: Bilingual("内存不足", "there is not enough memory"),
    errno.ENOEXEC: Bilingual("不是可以运行的程序", "it is no program that can be run"),
    errno.EPIPE: Bilingual("读取输出的程序已经结束", "the reader of the output has gone"),
    errno.ESTALE: Bilingual("网络文件已失效", "the file on the network is gone"),
    errno.ETIMEDOUT: Bilingual("等待超时", "it took too long"),
}


def why(error: OSError | ValueError) -> Bilingual:
    """The reason in words; a number of which we have none comes with what the system says of it.

    >>> why(PermissionError(13, "Permission denied")).zh
    '没有权限'
    """
    if not isinstance(error, OSError):
        return Bilingual("没有这样的文件名", "no file can have this name")
    if error.errno in _WORDS:
        return _WORDS[error.errno]
    said = error.strerror or type(error).__name__
    return Bilingual(f"操作系统不允许（{said}）", f"the system does not allow it ({said})")
