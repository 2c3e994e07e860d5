"""Names of people who do not exist, some with hyphens, particles, accents and many parts."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class NameList:
    """Given names of women and men, surnames, and how surnames join; an underscore is a blank."""

    women: str
    men: str
    surnames: str
    joint: str = "-"  # between two surnames
    particles: tuple[str, ...] = ()
    double: float = 0.08  # how many have two surnames

    def draw(self, rng: Random, sex: str) -> tuple[str, str]:
        """A surname and given names."""
        pool = (self.women if sex == "F" else self.men if sex == "M" else f"{self.women} {self.men}").split()
        count = rng.choices((1, 2, 3, 4), (50, 36, 10, 4))[0]
        given = [name.replace("_", " ") for name in rng.sample(pool, count)]
        if count == 2 and rng.random() < 0.2:
            given = ["-".join(given)]
        one, two = rng.sample(self.surnames.split(), 2)
        surname = one + self.joint + two if rng.random() < self.double else one
        if self.particles and rng.random() < 0.15:
            surname = f"{rng.choice(self.particles)} {surname}"
        return surname.replace("_", " "), " ".join(given)


NAMES = {
    "utopian": NameList(
        "Anna Maria Elena Ines Thalia Oriana Selma Vera",
        "Marek Theo Lucian Anders Orlan Simon Viktor Janus",
        "Eriksson Merivale Tarkonen Oldavar Stevenson Quillen Branscombe Nilavadhana Ortolano Feyenoord",
        particles=("van der", "de la"),
    ),
    "german": NameList(
        "Änne Katharina Birgit Sophie Ulrike Jördis Miriam Anneliese Franziska Heike Käthe Marlene",
        "Jürgen Matthias Björn Sören Christoph Wolfgang Emil Götz Friedrich Tobias Henning Maximilian",
        """
        Müller-Lüdenscheidt Weißgerber Übelacker Dörfler Steinhöfel Großkopf Ostermaier Brinkhoff Jäger Schönfeld
        Pfeilsticker Kreutner Hölzle Nagelschmitt Öztürk Ahlmann Strauß Lindauer Rautenberg Zeilinger
        """,
        particles=("von", "zu", "von der"),
    ),
    "french": NameList(
        "Amélie Françoise Hélène Zoé Geneviève Chloé Mathilde Aurélie Noémie Élodie",
        "François Jérôme Étienne Benoît Loïc Théo Gaël Rémi Stéphane Anaël",
        "Lefèvre Gauthier D'Aubigny Châtelain Desrosiers Noël Beaumarché L'Hermitte Fournier Garçon Ménard Roucoulès",
        particles=("de", "de la", "du"),
    ),
    "dutch": NameList(
        "Annelies Femke Saskia Marijke Loes Noor Elise Griet",
        "Joost Pieter Maarten Daan Wouter Sjoerd Bram Koen",
        "Jansen Verbeek Dijkstra Hoogland Willemsen Kuiper Peeters Vandenberghe Claessens Zwart",
        particles=("van den", "van der", "de", "ter"),
    ),
    "spanish": NameList(
        "María José Lucía Begoña Inés Concepción Ángela Nuria Rocío",
        "José Andrés Íñigo Joaquín Martín Álvaro Iván Rubén Nicolás",
        "García Núñez Ibáñez Muñoz Carrión Valdés Quiñones Echeverría Peñalver Serrano Ortega Castaño",
        joint=" ",
        double=0.9,
        particles=("de la",),
    ),
    "italian": NameList(
        "Chiara Benedetta Giulia Letizia Noemi Rosanna Caterina Ilaria",
        "Niccolò Matteo Lorenzo Gianluca Ettore Raffaele Alessio Ugo",
        "Benvenuti D'Angelo Castellani Moretti Zuccarello Bonaventura Dell'Acqua Fiorentino Nicolò Sarti",
        particles=("De", "Di", "Della"),
    ),
    "portuguese": NameList(
        "Conceição Inês Beatriz Mafalda Leonor Joana Graça",
        "João Simão António Estêvão Tomás Gonçalo Duarte",
        "Gonçalves Araújo Magalhães Simões Conceição Valadares Brandão Leitão Assunção",
        joint=" ",
        double=0.7,
        particles=("da", "dos"),
    ),
    "english": NameList(
        "Harriet Imogen Fiona Gemma Nadia Charlotte Siobhan Aoife Rosalind Maeve",
        "Rupert Callum Owen Thomas Declan Cormac Edward Nigel Ronan Alistair",
        "Ashworth O'Tarrant Fairbrook MacAllister Penhale Kilbraney Smith-Birtwell Radcombe Dunraven Lockwood Thornby",
    ),
    "american": NameList(
        "Emily Rachel Kimberly Ashley Maria Dolores Latoya Jennifer Brooke",
        "Carlos Marcus Dwayne Jason Tyler Ethan Rodrigo Spencer Quincy",
        "Abernall Brackett Cordova Farraday Grisham Kirkland Nakagawa Pruitt Sorrell Hollander Okonkwo Delmonte-Ruiz",
    ),
    "polish": NameList(
        "Małgorzata Agnieszka Zofia Jadwiga Bożena Łucja Grażyna",
        "Paweł Łukasz Michał Wojciech Stanisław Grzegorz Bogusław",
        "Wiśniewolski Dąbrowicz Kwiatkoń Śliwiak Żurawik Łęcki Gołąbek Jastrzębowicz Pająkiewicz",
    ),
    "czech": NameList(
        "Zdeňka Šárka Věra Kateřina Ludmila Božena",
        "Jiří Ondřej Zdeněk Luboš Matěj Řehoř",
        "Dvořáček Šimonek Růžek Křížala Nováčik Hřebejka Čapounek Ťopka",
    ),
    "nordic": NameList(
        "Åsa Freja Signe Märta Linnéa Astrid Bodil Sigrid",
        "Göran Søren Mikkel Åke Rasmus Björn Anders Håkan",
        "Åkerström Sjöberg Bjerregaard Kjærgaard Nyström Lundager Östlund Dalsgaard Hägglund Rønne",
    ),
}
