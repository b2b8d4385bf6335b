/** What the people of the synthetic reports are called. */
export const FIRST_NAMES = (
  "Ahmad Mariam Yusuf Olena Farid Layla Taras Samira Hamid Nadia Ibrahim Huda Petro Amina Salim Rania Bohdan " +
  "Fatima Karim Iryna Mustafa Zainab Andriy Noor Tariq Halima Mykola Sawsan Idris Dina"
).split(" ");

export const LAST_NAMES = (
  "Khalil Haddad Bondar Rahimi Saleh Nasser Koval Osman Darwish Mansour Shevchuk Abdi Qasim Lysenko Hakimi Farah " +
  "Marchenko Sabbagh Noori Tahir Kravets Barakat Zahir Melnyk Hariri Jabbour Rudenko Stanikzai Bashir Aziz Hassoun Kovtun"
).split(" ");

// What the sentences without a claim are put together from: as in real reports, hardly two of them are alike.

export const ROLES = (
  "teacher|baker|nurse|farmer|lorry driver|student|pharmacist|carpenter|shepherd|electrician|widow|grocer|tailor|" +
  "retired judge|football coach|bus conductor|plumber|mason|librarian|fisherman|beekeeper|barber|cook|midwife"
).split("|");

export const DEEDS = (
  "carried|repaired|sold|buried|counted|dragged out|photographed|lent|burned|hid|exchanged|collected|found|painted|" +
  "borrowed|fetched|lost|packed|swept up|unloaded|weighed|tied down|gave away|kept"
).split("|");

export const THINGS = (
  "sacks of flour|window panes|school books|blankets|water tanks|goats|shovels|doors|wedding photographs|candles|" +
  "batteries|bicycles|olive saplings|prayer rugs|chairs|sewing machines|jars of honey|carpets|radios|cooking pots|" +
  "oil lamps|ladders|spare tyres|baskets of figs|telephone cables|roof tiles|wheelbarrows|mattresses"
).split("|");

export const SPOTS = (
  "behind the cinema|near the old well|at the bus station|under the railway arch|by the tannery|outside the bakery|" +
  "along the canal|in a cellar|beside the cemetery|above the cotton mill|across the football pitch|in the courtyard|" +
  "at the crossroads|next to the water tower|on the roof|past the cattle market|among the pines|inside the library"
).split("|");

export const WAYS = (
  "without a word|as the light failed|with both hands|while neighbours watched|for the third time|before it rained|" +
  "until the generator stopped|although nobody asked|because the road was shut|in silence|with great care|at a run|" +
  "as on every market day|against all advice|with a borrowed cart|since the bridge fell|hoping for a lift|by torchlight"
).split("|");
