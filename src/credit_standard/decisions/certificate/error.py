"""不能颁发: why a certificate or a list of revocations is not made."""

from __future__ import annotations

from credit_standard.decisions.wording import TEXTS


class CertificateError(ValueError):
    """A certificate or a list is not made; `words` say why in both languages."""

    def __init__(self, problem: str, /, **said: str) -> None:
        self.words = TEXTS.both(f"certificate.{problem}", **said)
        super().__init__(self.words.en)
