"""有效期: from when until when something holds."""

from typing import ClassVar

from credit_standard.model import Date, F, Fields, Rule


class ValidityFields(Fields):
    """有效期: from when until when it holds."""

    valid_from = Date(
        "有效期自",
        "Valid from",
        concept="valid-from",
        definition=("证书、文书载明的生效日期", "First day, as the certificate or document says"),
    )
    valid_until = Date(
        "有效期至",
        "Valid until",
        concept="valid-until",
        definition=(
            "证书、文书载明的截止日期，长期有效的填 2099/12/31",
            "Last day; 2099/12/31 where it has no end",
        ),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "ends-after-beginning",
            require=F.valid_until >= F.valid_from,
            zh="有效期至不得早于有效期自",
            en="it does not end before it begins",
        ),
    )
