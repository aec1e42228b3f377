"""司法: what courts, arbitration commissions and procurators record."""
