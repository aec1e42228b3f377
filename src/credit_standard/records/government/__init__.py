"""政府诚信: what is recorded about government bodies and the matters that they decide."""
