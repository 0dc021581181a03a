"""Where a movie came from: its ledger, marks, licences; it makes no picture and no sound."""
