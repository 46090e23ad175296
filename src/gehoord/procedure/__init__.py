"""What a procedure is and what follows from it: rules without a machine."""
