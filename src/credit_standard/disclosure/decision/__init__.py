"""披露判定: the answer for one record or a batch, the grounds and the leave it rests on, and their proofs."""
