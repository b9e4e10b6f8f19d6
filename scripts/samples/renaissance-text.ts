/** A heading of the sample document and the paragraphs under it. */
export interface Section {
  readonly heading: string;
  /** Titles of works stand between asterisks and are set in italics. */
  readonly paragraphs: readonly string[];
}

/** The sample document: five headings, as the example's answer names them, and text of our own under each. */
export const sections: readonly Section[] = [
  {
    heading: 'The Renaissance Era',
    paragraphs: [
      'The Renaissance was a period of European history that ran roughly from the fourteenth to the seventeenth century. It began in the cities of Italy, above all in Florence, and spread north over the following two hundred years. Its name is the French word for rebirth.',
      'What was reborn was an interest in ancient Greece and Rome. Scholars searched the libraries of monasteries for forgotten manuscripts, and builders measured Roman ruins. In 1417 Poggio Bracciolini found a copy of *On the Nature of Things* by Lucretius, a poem that had hardly been read for centuries.',
      'Trade and banking paid for much of this. Families such as the Medici of Florence gave money to painters, sculptors and libraries, and cities competed in the beauty of their churches and squares.',
    ],
  },
  {
    heading: 'A New Dawn of Thought',
    paragraphs: [
      'Humanism was the movement at the heart of the age. Petrarch, who lived from 1304 to 1374, collected Latin manuscripts, and in 1345 he found letters of Cicero in Verona. Those who followed him held that grammar, rhetoric, history, poetry and moral philosophy prepare a person for public life.',
      'Printing carried these ideas further than any scribe could. Johannes Gutenberg printed a Latin Bible with movable type in Mainz in about 1455. By 1500 presses had been set up in more than two hundred European towns and had produced millions of books.',
      'In 1516 Erasmus of Rotterdam published the Greek New Testament beside a Latin translation of his own, and Thomas More published *Utopia*. Both books asked readers to look again at what they had long taken for granted.',
    ],
  },
  {
    heading: 'The Masters of Art',
    paragraphs: [
      'Painters learned to show depth. Filippo Brunelleschi demonstrated linear perspective in Florence early in the fifteenth century, and Leon Battista Alberti explained the method in *On Painting*, which he wrote in 1435. Brunelleschi also built the dome of Florence Cathedral; the cathedral was consecrated in 1436.',
      'Leonardo da Vinci painted *The Last Supper* in Milan in the 1490s and began the *Mona Lisa* in about 1503. Michelangelo carved his *David* from a single block of marble between 1501 and 1504, and painted the ceiling of the Sistine Chapel between 1508 and 1512. In those same years Raphael painted *The School of Athens* in the Vatican.',
      'North of the Alps, Jan van Eyck brought oil painting to a new fineness; his *Arnolfini Portrait* is dated 1434. The prints of Albrecht Dürer of Nuremberg were known all over Europe.',
    ],
  },
  {
    heading: 'Scientific Breakthroughs',
    paragraphs: [
      'In 1543 Nicolaus Copernicus published *On the Revolutions of the Heavenly Spheres*, in which the Earth and the other planets move round the Sun. In the same year Andreas Vesalius published *On the Fabric of the Human Body*, with detailed woodcuts based on dissections he had carried out himself.',
      'Instruments grew better along with the questions. Tycho Brahe measured the places of stars and planets with the naked eye, more exactly than anyone before him. From his figures Johannes Kepler showed, in 1609, that Mars moves on an ellipse. In 1610 Galileo Galilei reported four moons of Jupiter that he had seen through a telescope.',
      'Mathematics moved too. The *Ars Magna* of Gerolamo Cardano, printed in 1545, gave methods for solving cubic and quartic equations, and in 1591 François Viète used letters for known and for unknown quantities alike.',
    ],
  },
  {
    heading: 'Legacy and Influence',
    paragraphs: [
      'The Renaissance had no last day, and much that began in it is still in use. Perspective drawing, double-entry bookkeeping as Luca Pacioli described it in 1494, and the roman and italic types of the printers of Venice are all part of ordinary life.',
      'The habit of checking old authority against observation led on to the science of the seventeenth century. The study of Latin and Greek shaped schools in Europe for several hundred years.',
      'Historians still argue about the word itself. Jacob Burckhardt made it popular with a book of 1860. Later writers have pointed out how much the age owed to the Middle Ages, to Byzantium and to learning from the Islamic world, and how few people at the time shared in its wealth.',
    ],
  },
];
