"""企业信用身份证: a certificate of a rating, signed, so that anybody can verify it without asking; and its revocation.

`canonical` says which bytes are signed. Keys are the caller's: they sign and are never kept.
"""

from credit_standard.decisions.certificate.certificate import (
    ALGORITHM,
    CertificateError,
    canonical,
    issue,
    revoke,
    verify,
)

__all__ = ["ALGORITHM", "CertificateError", "canonical", "issue", "revoke", "verify"]
