"""企业信用身份证: a certificate of a rating, signed, so that anybody can verify it without asking; and its revocation.

| module | what |
|---|---|
| `certificate` | issued from a rating that holds |
| `verification` | whether it holds on a day |
| `revocations` | the issuer's list of what it revoked |
| `signature` | which bytes are signed (`canonical`), and by which keys: the caller's, never kept |
| `form` | the forms of the documents |
"""

from credit_standard.decisions.certificate.certificate import issue
from credit_standard.decisions.certificate.error import CertificateError
from credit_standard.decisions.certificate.revocations import revoke
from credit_standard.decisions.certificate.signature import ALGORITHM, canonical
from credit_standard.decisions.certificate.verification import verify

__all__ = ["ALGORITHM", "CertificateError", "canonical", "issue", "revoke", "verify"]
