import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { quote } from './chance.ts';

interface DemoProduct {
  readonly name: string;
  readonly page: string;
  readonly launched: string;
  readonly price: string;
  readonly cost: string;
  /** Share of the product views after its launch. The first product gets the rest. */
  readonly share: number;
}

const demoProducts: readonly DemoProduct[] = [
  {
    name: 'The Original Mr. Fuzzy',
    page: '/the-original-mr-fuzzy',
    launched: '2023-10-01 00:00:00',
    price: '49.99',
    cost: '19.49',
    share: 0,
  },
  {
    name: 'The Forever Love Bear',
    page: '/the-forever-love-bear',
    launched: '2024-01-06 13:00:00',
    price: '59.99',
    cost: '22.49',
    share: 0.17,
  },
  {
    name: 'The Birthday Sugar Panda',
    page: '/the-birthday-sugar-panda',
    launched: '2024-12-12 09:00:00',
    price: '45.99',
    cost: '14.49',
    share: 0.13,
  },
  {
    name: 'The Hudson River Mini bear',
    page: '/the-hudson-river-mini-bear',
    launched: '2025-02-05 10:00:00',
    price: '29.99',
    cost: '9.49',
    share: 0.07,
  },
  {
    name: 'The Midnight Moon Rabbit',
    page: '/the-midnight-moon-rabbit',
    launched: '2025-09-16 08:00:00',
    price: '54.99',
    cost: '20.99',
    share: 0.11,
  },
  {
    name: 'The Pocket Garden Fox',
    page: '/the-pocket-garden-fox',
    launched: '2026-03-24 09:30:00',
    price: '24.99',
    cost: '8.25',
    share: 0.06,
  },
  {
    name: 'The Starlight Otter',
    page: '/the-starlight-otter',
    launched: '2027-03-16 09:00:00',
    price: '34.99',
    cost: '11.75',
    share: 0.05,
  },
  {
    name: 'The Winter Hedgehog',
    page: '/the-winter-hedgehog',
    launched: '2028-02-22 09:00:00',
    price: '39.99',
    cost: '13.25',
    share: 0.05,
  },
];

/** A product is listed from the day of its launch on. */
export const productSteps = (until: string): readonly ScriptStep[] => [
  {
    name: 'products',
    sql: `CREATE TABLE products (product_id BIGINT, created_at TIMESTAMP, product_name VARCHAR, page VARCHAR, price_usd DECIMAL(10,2), cogs_usd DECIMAL(10,2), low DOUBLE, high DOUBLE);
      INSERT INTO products VALUES ${demoProducts
        .filter(({ launched }) => launched.slice(0, 10) <= until)
        .map(writeRow)
        .join(', ')}`,
  },
];

function writeRow(product: DemoProduct, index: number): string {
  const low = demoProducts.slice(1, index).reduce((sum, earlier) => sum + earlier.share, 0);
  return `(${index + 1}, TIMESTAMP '${product.launched}', ${quote(product.name)}, ${quote(product.page)}, ${product.price}, ${product.cost}, ${low.toFixed(4)}, ${(low + product.share).toFixed(4)})`;
}
