"""Words by which a business document gives its language away: the commonest words, and its usual labels."""

STOP_WORDS = {
    "en": "the and of for to in is on by with from your you our we are be this that please thank not all if any "
    "will as at or invoice bill date due number total amount quantity price description tax payment account "
    "order customer subtotal receipt company unit balance terms paid delivery item address phone page credit "
    "net gross cash change card cashier store",
    "de": "der die das und von für mit zu den dem des ein eine im am auf ist wir sie ihre ihr uns bitte vielen dank "
    "bei nicht nach aus oder bis zum zur sind wird werden rechnung datum nummer betrag menge preis "
    "beschreibung mwst ust steuer zahlung konto bestellung kunde zwischensumme gesamt gesamtbetrag netto "
    "brutto summe lieferung straße telefon seite bezeichnung einzelpreis rechnungsnummer rechnungsdatum "
    "kundennummer fällig zahlbar gutschrift quittung bar beleg tage stück steuernummer geschäftsführer rückgeld "
    "gegeben kasse kassenbon",
    "fr": "le la les de du des et en un une pour par sur avec au aux dans est vous nous votre notre ce cette sont "
    "ne pas ou facture date numéro montant quantité prix désignation tva taxe paiement compte commande client "
    "total ht ttc sous-total reçu adresse téléphone page échéance règlement avoir unitaire siret merci à net caisse "
    "carte espèces rendu magasin",
    "es": "el la los las de del y en un una para por con al su sus que es se no o nos lo más este esta factura "
    "fecha número importe cantidad precio descripción iva impuesto pago cuenta pedido cliente total base "
    "imponible recibo dirección teléfono página vencimiento concepto unidad subtotal nif cif gracias efectivo "
    "cambio tarjeta caja entregado tienda",
    "it": "il lo la i gli le di del della dei delle e in un una per con al alla da che è si non o sono questo "
    "fattura data numero importo quantità prezzo descrizione iva imposta pagamento conto ordine cliente "
    "totale imponibile scontrino indirizzo telefono pagina scadenza spett unitario aliquota partita codice "
    "fiscale grazie contanti contante resto cassa negozio arrivederci",
    "nl": "de het een en van voor met op te in is wij u uw ons onze bij naar niet of door dit dat aan als zijn "
    "wordt factuur datum nummer bedrag aantal prijs omschrijving btw belasting betaling rekening bestelling "
    "klant totaal subtotaal bon adres telefoon pagina vervaldatum factuurnummer factuurdatum excl incl kvk "
    "bedankt betalen contant wisselgeld pin kassa kassabon terug winkel",
    "pt": "o a os as de do da dos das e em um uma para por com ao no na que é se não ou são este esta fatura "
    "factura data número valor quantidade preço descrição iva imposto pagamento conta encomenda cliente total "
    "recibo morada telefone página vencimento artigo unitário subtotal contribuinte nif obrigado "
    "obrigada numerário troco talão loja caixa multibanco",
    "pl": "i w z ze na do od za dla po o u nie się jest są to ten ta oraz lub przy przez pod jako przed prosimy "
    "dziękujemy zapraszamy ponownie faktura fakturę faktury paragon fiskalny niefiskalny numer nr data wystawienia "
    "wystawiono sprzedaży sprzedaż dostawy sprzedawca nabywca odbiorca wystawca płatności płatność zapłaty zapłata "
    "zapłacono termin forma sposób gotówka gotówką karta przelew przelewem kwota kwoty razem ogółem łącznie suma "
    "słownie netto brutto wartość cena ilość stawka podatek podatku vat ptu jm szt sztuk nazwa towaru usługi usługa "
    "konta konto rachunek rachunku bankowy nip regon adres ulica ul telefon strona zamówienie zamówienia klient "
    "klienta kasa kasjer reszta należność rabat korekta opodatkowana wpłata miesiąc dni zł",
    "sv": "och att det som en ett på är av för med till den har de inte om från vi er ert ni vår vårt du din ditt alla "
    "eller kan ska vid tack välkommen åter faktura fakturan fakturanummer fakturanr fakturadatum förfallodatum "
    "förfallodag betalningsvillkor dagar netto brutto moms momsreg organisationsnummer orgnr nr datum belopp summa "
    "totalt att betala betalas antal pris artikel beskrivning benämning enhet kund kundnummer kundnr referens "
    "ordernummer kvitto kvittonr kort kontant kassa kassör öresavrundning avrundning bankgiro plusgiro säljare "
    "köpare köp leverans leveransdatum leveransadress adress telefon sida säte godkänd skatt dröjsmålsränta "
    "betalning oss tillhanda senast varav exkl inkl växel butik kr",
    "cs": "a v na z s se je jsou k o u do za pro od po při ze nebo byl tento tato jako dne děkujeme prosíme faktura "
    "fakturu faktury daňový doklad dokladu zjednodušený účtenka číslo datum vystavení splatnosti splatnost "
    "uskutečnění zdanitelného plnění dodavatel odběratel příjemce částka celkem celkový úhrada úhradě úhrady uhradit "
    "zaplacení zaplaceno zaplatit platba platby hotově hotovost kartou množství cena jednotková kus ks sazba základ "
    "dph daň ič ičo dič bez včetně popis název položka položky účet účtu bankovní variabilní konstantní symbol "
    "objednávka objednávky zákazník adresa ulice telefon strana sleva zaokrouhlení převodem způsob prodejna pokladna "
    "pokladní vráceno nákup dnů měsíc kč zboží služby banka",
}

# Languages whose labels are not known: they are told apart, so that Danish is not taken for Swedish.
OTHER_STOP_WORDS = {
    "da": "og ikke af fra til med på er den det en et for som faktura fakturanr dato forfaldsdato beløb i alt ialt "
    "betaling betalingsbetingelser dage netto momsnr moms cvr kvittering byttepenge kontant vare antal stk pris "
    "enhedspris varenr kunde kundenr ordre levering side tak velkommen igen heraf ekskl inkl kr at betale konto",
    "nb": "og ikke av fra til med på er den det en et for som faktura fakturanr fakturadato dato forfallsdato forfall "
    "beløp sum å betale betaling betalingsbetingelser dager netto mva orgnr organisasjonsnummer kvittering kontant "
    "vare antall stk pris enhetspris kunde kundenr ordre levering side takk velkommen tilbake herav eks inkl kr konto",
    "fi": "ja ei on tai se ne että kanssa lasku laskun numero laskunumero päivä päiväys päivämäärä eräpäivä maksu "
    "maksuehto maksettava pv netto alv yhteensä veroton verollinen summa määrä kpl hinta tuote kuvaus asiakas "
    "asiakasnumero viite viitenumero viivästyskorko saaja tilinumero tilaus toimitus sivu kiitos kuitti käteinen "
    "kortti kassa y tunnus",
    "sk": "a v na z s sa je sú k o u do za pre od po pri zo alebo tento táto ako dňa ďakujeme prosíme faktúra faktúru "
    "faktúry doklad číslo dátum vystavenia splatnosti splatnosť dodania dodávateľ odberateľ príjemca suma spolu celkom "
    "úhrada úhrade úhrady uhradiť zaplatené platba hotovosť kartou množstvo cena jednotková ks sadzba základ dph daň "
    "ičo dič bez vrátane popis názov položka účet banka variabilný konštantný symbol objednávka objednávky zákazník "
    "adresa ulica strana zľava zaokrúhlenie prevodom spôsob predajňa pokladňa pokladničný mesiac tovar služby",
    "hu": "a az és nem egy is hogy vagy számla számlaszám sorszám kelt kelte teljesítés fizetési fizetendő határidő "
    "mód összesen végösszeg nettó bruttó áfa kulcs érték mennyiség egységár egység megnevezés eladó vevő szállító "
    "adószám bankszámlaszám cím oldal köszönjük nyugta készpénz bankkártya átutalás db ft dátum",
    "ro": "și si de la din cu pe în în pentru nu este sunt sau factura factură seria numărul data emiterii scadenței "
    "scadență furnizor cumpărător client cantitate preț unitar valoare total plată cota tva bază bon fiscal rest "
    "numerar card cont bancă adresa sediul cod fiscal nr reg com denumirea produselor serviciilor um buc lei",
}
