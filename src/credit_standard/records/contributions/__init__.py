"""缴费: what is paid, or not, month by month: social insurance, housing fund, water, electricity, gas and heat."""
