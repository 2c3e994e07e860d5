"""What Turkish identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

TURKISH = IdentityWords(
    identity_card="kimlik kartı",
)
