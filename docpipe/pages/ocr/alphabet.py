"""The characters that may come out: what documents in Europe's Latin-script languages are printed with.

The recognizer knows 18,708 characters, most of them Chinese; a head cut to these is faster and cannot mistake a smudge
for one of the others. It does not know ‚ „ ‹ › ¡ ẞ, for which it gives , " < > i SS or the like.
"""

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ASCII_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
SIGNS = "§°€£¥¢©®™¶†‡·•…‰±×÷¬²³¹¼½¾ªºµ¿¦¤≤≥→←↑↓✓✔✘□■▪●○☐☑☒"
QUOTES_AND_DASHES = "‘’“”«»′″–—―−"
ACCENTED = {
    "western": "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŸŒœß",
    "nordic": "ÅÄÖÆØÐÞåäöæøðþŊŋŦŧ",
    "polish": "ĄĆĘŁŃÓŚŹŻąćęłńóśźż",
    "czech and slovak": "ÁČĎÉĚÍĽĹŇÓÔŔŘŠŤÚŮÝŽáčďéěíľĺňóôŕřšťúůýž",
    "hungarian": "ÁÉÍÓÖŐÚÜŰáéíóöőúüű",
    "south slavic": "ČĆĐŠŽčćđšž",
    "romanian": "ĂÂÎȘȚŞŢăâîșțşţ",
    "turkish": "ÇĞİÖŞÜçğıöşü",
    "baltic": "ĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūžĄĘĖĮŲŪąęėįųūÕÄÖÜõäöü",
    "maltese": "ĊĠĦŻċġħż",
    "celtic": "ÂÊÎÔÛŴŶâêîôûŵŷÁÉÍÓÚáéíóú",
}
PRINTED = frozenset(DIGITS + LETTERS + ASCII_SIGNS + SIGNS + QUOTES_AND_DASHES + "".join(ACCENTED.values()))
