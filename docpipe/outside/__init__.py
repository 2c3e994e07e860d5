"""What whoever calls other machines needs: which addresses may be called, when a call is over, when to call again."""
