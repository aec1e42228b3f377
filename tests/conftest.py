"""What all tests share."""

from hypothesis import settings

# A machine under load is slow, not wrong: no test asserts time.
settings.register_profile("project", deadline=None)
settings.load_profile("project")
