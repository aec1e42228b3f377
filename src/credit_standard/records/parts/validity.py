"""有效期: from when until when something holds."""

from credit_standard.model.vocabulary import *


class ValidityFields(Fields):
    """有效期: from when until when it holds."""

    valid_from = Date("有效期自", "Valid from", concept="valid-from",
        definition=("证书、文书载明的生效日期", "First day, as the certificate or document says"))
    valid_until = Date("有效期至", "Valid until", concept="valid-until",
        definition=("证书、文书载明的截止日期，长期有效的填 2099-12-31", "Last day; 2099-12-31 where it has no end"))

    rules = [
        not_before("ends-after-beginning", "valid_until", "valid_from"),
    ]
