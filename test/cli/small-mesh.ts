import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const teams = `apiVersion: v3.1.0
kind: DataContract
id: teams
name: Teams
version: 1.0.0
status: active
servers:
  - server: local
    type: local
    path: ../../data/teams.csv
    format: csv
schema:
  - name: teams
    logicalType: object
    properties:
      - { name: team_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1, required: true }
      - { name: title, logicalType: string, physicalType: VARCHAR }
`;

export const games = `apiVersion: v3.1.0
kind: DataContract
id: games
name: Games
version: 2.0.0
status: active
servers:
  - server: local
    type: local
    path: ../../data/games.csv
    format: csv
schema:
  - name: games
    logicalType: object
    properties:
      - { name: game_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1, required: true }
      - name: team_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: ../clubs/teams.odcs.yaml#/schema/teams/properties/team_id
      - { name: points, logicalType: integer, physicalType: INTEGER }
`;

const files: Readonly<Record<string, string>> = {
  'concord.yaml': '# nothing but defaults\n',
  'contracts/clubs/teams.odcs.yaml': teams,
  'contracts/league/games.odcs.yaml': games,
  'data/teams.csv': 'team_id,title\n1,Bears\n2,Pandas\n',
  'data/games.csv': 'game_id,team_id,points\n10,1,3\n11,2,0\n12,1,1\n13,,2\n',
};

export interface SmallMesh {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Two domains with a contract each and a relation across, in a folder of their own. */
export async function createSmallMesh(changes: Readonly<Record<string, string>> = {}): Promise<SmallMesh> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries({ ...files, ...changes })) await write(path, text);
  return { folder, write, remove: async () => await rm(folder, { recursive: true, force: true }) };
}

export { games as gamesContract, teams as teamsContract };
