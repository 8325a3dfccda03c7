/** Names and addresses of invented people. */
export const firstNames: readonly string[] =
  'Ada Aisha Alice Amara Amelia Anna Anton Ben Carla Carlos Chloe Clara Daniel David Diego Elena Elias Ella Emil Emma Eva Felix Fiona Finn Freya Grace Hana Hannah Hugo Ibrahim Ines Isaac Ivan Jack Jan Jana Jonas Julia Kai Karim Lara Lena Leo Liam Lina Lucas Lucia Maja Marco Maria Mateo Maya Mia Mila Nadia Nina Noah Nora Olivia Omar Oscar Paul Priya Rosa Ruben Sara Sofia Stella Theo Tom Yara Yusuf Zoe'.split(
    ' ',
  );

export const lastNames: readonly string[] =
  'Adams Ahmed Andersen Baker Bauer Becker Bell Bennett Berg Bianchi Brandt Brown Carter Chen Clark Cohen Costa Cruz Diaz Dubois Evans Fischer Foster Garcia Gray Green Haddad Hansen Hill Hoffman Hughes Jansen Johnson Jones Kaya Kelly Khan Kim King Klein Kowalski Kumar Larsen Lee Lewis Lopez Martin Mensah Meyer Miller Moore Morgan Mori Moreau Murphy Nguyen Novak Okafor Olsen Park Patel Perez Petrov Reed Rossi Roy Schmidt Scott Silva Singh Smith Sato Suzuki Taylor Turner Visser Walker Weber White Wilson Wolf Wood Young'.split(
    ' ',
  );

export const streets: readonly string[] = [
  'Maple Avenue',
  'Oak Street',
  'Station Road',
  'Garden Lane',
  'Mill Road',
  'Harbour Street',
  'Church Street',
  'Park Avenue',
  'River Walk',
  'Meadow Close',
  'Hill Street',
  'Orchard Way',
];

export const cities: Readonly<Record<string, readonly string[]>> = {
  US: ['Portland', 'Austin', 'Boston', 'Chicago', 'Denver', 'Seattle', 'Atlanta', 'Madison', 'Phoenix', 'Newark'],
  GB: ['London', 'Leeds', 'Bristol', 'Glasgow', 'Cardiff'],
  CA: ['Toronto', 'Montreal', 'Calgary', 'Halifax'],
  DE: ['Berlin', 'Leipzig', 'Hamburg', 'Cologne'],
  NL: ['Amsterdam', 'Utrecht', 'Groningen', 'Eindhoven'],
  FR: ['Lyon', 'Nantes', 'Paris', 'Lille'],
  AU: ['Sydney', 'Perth', 'Hobart', 'Adelaide'],
};

export const interests: readonly string[] = ['bears', 'birthdays', 'bedtime', 'collecting', 'gifts', 'outdoors'];
