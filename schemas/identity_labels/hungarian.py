"""What Hungarian identity documents call their fields, most usual first."""

from schemas.identity_labels.vocabulary import IdentityWords

HUNGARIAN = IdentityWords(
    title="útlevél, személyazonosító igazolvány, vezetői engedély, tartózkodási engedély",
    passport="útlevél",
    identity_card="személyazonosító igazolvány",
    residence_permit="tartózkodási engedély",
    driving_licence="vezetői engedély",
    document_number="útlevélszám, okmányazonosító, okmányszám, igazolvány száma, az okmány száma",
    surname="családi név, családi és utónév, vezetéknév",
    given_names="utónév, utónevek, utóneve, utónév nevek",
    nationality="állampolgárság",
    birth_date="születési idő, születési dátum, születési ideje",
    sex="nem, neme",
    expiry_date="érvényességi idő, érvényes, lejárat, lejárat dátuma, érvényesség vége",
    personal_number="személyi azonosító, személyi szám, személyi azonosító jel",
    male="férfi",
    female="nő, n f",
)
