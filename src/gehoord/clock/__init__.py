"""What time does when nobody acts."""
