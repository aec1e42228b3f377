"""决定: rules, what they decide, and the certificate of a clean record."""
