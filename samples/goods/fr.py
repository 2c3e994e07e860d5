"""French goods and company names."""

from samples.goods.good import Good, Trade, Trades

FRENCH: Trades = {
    "office": Trade(
        ("{stem} Bureautique SARL", "Papeterie {one} SAS", "{stem} Fournitures SA"),
        (
            Good("Papier A4 blanc 80 g", "Carton de 5 ramettes, sans acide", "carton", 18, 31),
            Good("Classeur à levier bleu nuit", "Dos de 80 mm, avec porte-étiquette", "pièce", 2.2, 4.9),
            Good("Stylos gel noirs 0,5 mm", "Boîte de douze", "boîte", 9, 17),
            Good("Lampe de bureau Lumo", "LED à variateur, pied en fonte, câble de 2 m", "pièce", 46, 132),
            Good(
                "Fauteuil de travail Arvid", "Mécanisme synchrone, accoudoirs réglables, tissu gris", "pièce", 205, 470
            ),
            Good("Cartouche de toner noir", "Reconditionnée, environ 6 000 pages", "pièce", 55, 122),
            Good("Enveloppes C4 autocollantes", "Boîte de 250", "boîte", 17, 34),
            Good("Agenda 2026", "Une semaine sur deux pages, couverture toilée", "pièce", 12, 27),
        ),
    ),
    "tools": Trade(
        ("{stem} Outillage SAS", "Quincaillerie {one} SARL", "{one} et {two} Fixations SARL"),
        (
            Good("Vis à tête hexagonale M8 x 40", "Acier zingué, classe 8.8, boîte de 100", "boîte", 10, 19),
            Good("Perceuse-visseuse 18 V", "Deux batteries 4,0 Ah, chargeur et coffret", "pièce", 155, 285),
            Good("Jeu de forets HSS 1-13 mm", "25 pièces, coffret métallique", "jeu", 36, 85),
            Good("Gants de travail taille 9", "Paume nitrile, dos aéré", "paire", 3.1, 7.7),
            Good("Équerre d'assemblage 90 x 90", "Galvanisée à chaud, 2,5 mm", "pièce", 0.8, 1.9),
            Good("Mousse expansive 750 ml", "Utilisable à partir de 5 °C", "bombe", 6.2, 11.8),
            Good("Pose et mise en service sur site", "Deux monteurs, déplacement compris", "heure", 62, 89),
            Good("Lunettes de protection", "Traitement antibuée", "pièce", 4.6, 12),
        ),
    ),
    "food": Trade(
        ("Maison {one} SARL", "Épicerie {stem} SAS", "Caves {one} & {two}", "Domaine {stem} EARL"),
        (
            Good("Café des hauts plateaux", "En grains, sac de 1 kg", "kg", 16, 27, True),
            Good("Vin blanc sec, cuvée 2023", "Bouteille de 75 cl", "bouteille", 7, 14),
            Good("Tomme de montagne, 9 mois", "Meule entière, lait cru", "kg", 17, 29, True),
            Good("Huile d'olive vierge extra", "Bidon de 5 l, première récolte", "bidon", 43, 78, True),
            Good("Jus de pomme trouble", "Caisse de 6 bouteilles de 1 l", "caisse", 9.6, 15, True),
            Good("Miel de fleurs", "Pot de 500 g", "pot", 5, 8.8, True),
            Good("Coffret gourmand de saison", "Préparé à la main, avec carte", "pièce", 38, 84),
        ),
    ),
    "software": Trade(
        ("{stem} Informatique SAS", "{stem} Numérique SARL", "{one} Conseil SASU"),
        (
            Good("Maintenance logicielle", "Corrections et mises à jour du mois", "heure", 88, 132),
            Good("Atelier de cadrage", "Avec compte rendu et plan d'action", "heure", 105, 160),
            Good("Licence gestion des temps, 12 mois", "Jusqu'à 25 postes", "licence", 230, 660),
            Good("Serveur virtuel S", "4 cœurs, 16 Go de mémoire, sauvegarde quotidienne", "mois", 28, 72),
            Good("Installation d'imprimante réseau", "Déploiement des pilotes compris", "forfait", 82, 155),
            Good("Nom de domaine et messagerie", "Jusqu'à 50 boîtes", "mois", 12, 36),
            Good("Formation des utilisateurs", "Une demi-journée, huit personnes, support compris", "jour", 400, 750),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Librairie {one} SARL", "Éditions {stem} SAS", "Imprimerie {one} & Fils"),
        (
            Good("Manuel : bases de la statique", "3e édition, relié, 412 pages", "ex.", 37, 66, True),
            Good("Dictionnaire technique bilingue", "Avec accès en ligne", "ex.", 28, 53, True),
            Good("Cartes de visite quadri", "350 g, mat, recto verso, boîte de 500", "boîte", 36, 70),
            Good("Brochure A5, 24 pages", "Piqûre à cheval, papier recyclé", "ex.", 0.6, 1.4),
            Good("Mise en page", "Au temps passé, deux jeux d'épreuves", "heure", 58, 86),
            Good("Abonnement annuel à la revue", "12 numéros, port compris", "an", 92, 142, True),
            Good("Affiches A1", "135 g, résistantes aux intempéries", "ex.", 4.3, 9.4),
        ),
    ),
}
