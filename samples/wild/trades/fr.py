"""French."""

TOLD = {
    "hotel": (
        "Hôtel {stem} SARL|Auberge {one}|Résidence {stem} SAS",
        """
Chambre simple;Tarif standard;nuit;79;149;r
Chambre double;Vue jardin;nuit;109;189;r
Petit déjeuner;;pers.;12;22;r
Parking;;jour;10;22
Minibar;;unité;3;9
Consommations bar;selon note;unité;6;48
Taxe de séjour;;pers.;1;3.5
""",
    ),
    "restaurant": (
        "Chez {one}|Brasserie {stem} SARL|Le Bistrot {stem}",
        """
Menu du jour;;u.;16;24;r
Soupe à l'oignon;;u.;5;8;r
Salade composée;;u.;8;13;r
Eau minérale 50 cl;;u.;3;4.8;r
Pichet de rouge;;u.;6;9
Café;;u.;1.9;3;r
Tarte maison;;u.;6;8.5;r
""",
    ),
    "utility": (
        "{stem} Énergies SA|Régie des Eaux {stem}|{stem} Gaz et Électricité",
        """
Consommation électricité;Option base;kWh;0.16;0.27
Abonnement;;mois;9;16;r
Contribution tarifaire;;mois;2;4
Comptage;;mois;1.6;3
Taxe communale;;kWh;0.02;0.03
""",
    ),
    "telecom": (
        "{stem} Télécom SA|{stem} Mobile SAS|{stem} Fibre",
        """
Forfait Fibre Pro;du 1er à la fin du mois;mois;29;49
Option téléphonie;;mois;4;9
Forfait mobile M;Ligne 06 55 00 00 12;mois;15;39
Location box;;mois;3;6
Communications hors forfait;12 appels;lot;1.2;18
""",
    ),
    "freight": (
        "Transports {one} SARL|{stem} Logistique SAS|Messagerie {one}",
        """
Transport groupage;6 palettes Europe;envoi;180;640
Surcharge carburant;8,5 %;forfait;14;62
Péages;;forfait;18;79
Consigne palettes;;pièce;2.4;4.5
Temps d'attente;;heure;45;72
Frais de dossier;;envoi;4;9
""",
    ),
    "craft": (
        "{one} Plomberie Chauffage|Électricité {one} SARL|Couverture {one} et Fils|EURL {one}",
        """
Heure ouvrier qualifié;Pose et raccordement;heure;42;68
Heure aide;;heure;30;42
Tube cuivre 22 mm;Barre de 5 m;m;7;13
Déplacement zone 2;;forfait;25;49
Vanne 1 pouce;Avec purge;pièce;14;29
Petites fournitures;Joints, colliers, vis;forfait;8;35
Évacuation des déchets;;forfait;20;60
""",
    ),
    "public": (
        "Commune de {stem}|Syndicat des eaux {stem}|Chambre de commerce {stem}",
        """
Redevance assainissement;Année 2025;m³;2.1;3.4
Enlèvement des ordures;bac 120 l;an;96;180
Cotisation annuelle;;an;80;320
Droit de voirie;Tarif 4.1;unité;35;150
Location de salle;;jour;60;240
""",
    ),
    "saas": (
        "{stem} Logiciels SAS|{stem} Cloud SAS|{stem} Numérique",
        """
Abonnement Équipe;10 utilisateurs, mensuel;licence;8;24
Stockage supplémentaire 1 To;;mois;9;19
Appels API;hors forfait;lot;4;15
Assistance premium;;mois;49;149
""",
    ),
    "fuel": ("Station {one}|Relais {stem}", "SP95-E10;;L;1.68;1.89\nGazole;;L;1.6;1.78\n"),
    "parking": ("Parking {stem}|{stem} Stationnement SA", "Stationnement;;u.;2.5;28\n"),
    "taxi": ("Taxi {one}|Taxis {stem}", "Course;;u.;9;39\n"),
}
