"""证书不能签发的原因: why nothing is issued or revoked, in both languages."""

from __future__ import annotations

from credit_standard.findings import Bilingual
from credit_standard.scoring.card.problems import counterpart

_PROBLEMS = (
    (
        "a certificate is issued from a {rating}, not from a {other}",
        "证书依 {rating} 签发，不能依 {other} 签发",
    ),
    ("the rating has errors: correct the record first", "评级信息有错误：请先改正该记录"),
    ("a certificate is of an organisation with a unified code", "证书只发给有统一社会信用代码的单位"),
    ("neither the rating nor the caller says until when it is valid", "评级信息和命令都没有写明有效期至何日"),
    (
        "the certificate ends before its day of issue, or after the rating does",
        "证书的止期早于签发日，或者晚于评级的有效期",
    ),
    (
        "the rating is of a later day, or does not hold any longer",
        "评级晚于签发日，或者已经撤回、失效",
    ),
    (
        "the list of revocations is no list, or was signed with another key",
        "撤销名单不是撤销名单，或者是用另一把密钥签的",
    ),
    ("the certificate {number} is revoked already", "证书 {number} 已经撤销"),
    ("a certificate has a number and an issuer", "证书应有编号和签发单位"),
    ("the private key is no PEM without a password", "私钥不是无口令的 PEM 文件"),
    ("the private key is not of {algorithm}", "私钥不是 {algorithm} 的密钥"),
    ("the public key is no PEM", "公钥不是 PEM 文件"),
    ("the public key is not of {algorithm}", "公钥不是 {algorithm} 的密钥"),
)


def in_both(problem: str) -> Bilingual:
    """The reason in both languages."""
    return counterpart(problem, _PROBLEMS) or Bilingual(problem, problem)
