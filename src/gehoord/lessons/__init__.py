"""What is learnt from complaints, without anyone's name."""
