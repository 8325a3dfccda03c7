import { type ForeignSubgraph, startYogaSubgraph } from '../federation/foreign-subgraphs.ts';

// TypeScript does not know it yet.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
/** Long keys as programs write them: those of two rows, one of them twice, and one of no row. */
const longKeys = ['9007199254740993', '9007199254740992', '9007199254740993.0', '9007199254740994'];

/** A subgraph of another team that has keys of invoices, and that wants some. */
export const startReviews = async (): Promise<ForeignSubgraph> =>
  await startYogaSubgraph({
    name: 'reviews',
    sdl: `
      scalar Long
      type Query { reviews: [Review!] }
      type Review @key(fields: "id") { id: ID! invoice: Invoice }
      type Invoice @key(fields: "tenant seq") { tenant: Int seq: Long stars: Int must: Int! }
      type Parcel @key(fields: "parcel") {
        parcel: ID!
        invoice: Invoice @external
        label: String @requires(fields: "invoice { seq }")
      }`,
    resolvers: {
      Query: {
        reviews: () => longKeys.map((seq, index) => ({ id: `r${index}`, invoice: { tenant: 1, seq: rawJSON(seq) } })),
      },
      Invoice: { __resolveReference: ({ tenant, seq }: Invoice) => ({ tenant, seq, stars: 5, must: 1 }) },
      Parcel: {
        __resolveReference: (given: object) => given,
        label: ({ invoice }: { readonly invoice: Invoice | null }) => `of ${invoice?.seq}`,
      },
    },
  });

interface Invoice {
  readonly tenant: number;
  readonly seq: unknown;
}
