"""登记注册: what the registrars record."""
