"""金融: loans, defaults and guarantees of financial institutions, and what rating agencies and evaluators find.

Records of loans and guarantees are held under 征信业管理条例: those of a person with the person's consent, and
adverse ones after the person was told.
"""
