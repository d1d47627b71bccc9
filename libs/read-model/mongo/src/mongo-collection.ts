import { Collection, type AnyProjection, type Find, type TextFind, type Where } from '@one-window/read-model';
import type { Model, PipelineStage } from 'mongoose';
import type { Collections } from './collections';
import { isAbsent, type DocumentRow, type PartRow } from './rows';
import { textFilter } from './text-filter';
import { path, sortStages, whereFilter } from './where';

type Read<R> = (collections: Collections) => Promise<R>;

/** Reads the live generation; an answer comes from one generation, whole. */
export class MongoCollection<Doc> extends Collection<Doc> {
  constructor(
    private readonly view: AnyProjection,
    /** Finds the live collections, reads, and reads again when they were swapped meanwhile. */
    private readonly inLive: <R>(read: Read<R>) => Promise<R>,
  ) {
    super();
  }

  async get(key: string): Promise<Doc | undefined> {
    const row = await this.inLive(({ documents }) => documents.findById(key, { doc: 1 }).lean<DocumentRow>().exec());
    return row === null ? undefined : (row.doc as Doc);
  }

  async find({ where, sort, limit, offset = 0 }: Find): Promise<readonly Doc[]> {
    if (limit === 0) return [];
    const { names } = this.view.fields;
    const rows = await this.inLive(({ documents }) =>
      documents
        .aggregate<DocumentRow>([
          { $match: whereFilter(names, where) },
          ...sortStages(names, sort, ['order']),
          ...page(limit, offset),
          { $project: { doc: 1 } },
        ])
        .exec(),
    );
    return rows.map(row => row.doc as Doc);
  }

  count(where?: Where): Promise<number> {
    const filter = whereFilter(this.view.fields.names, where);
    return this.inLive(({ documents }) => documents.countDocuments(filter).exec());
  }

  countBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>> {
    return this.inLive(({ documents }) => counted(documents, this.view.fields.names, field, where));
  }

  async findParts({ where, sort, limit, offset = 0 }: Find): Promise<readonly { doc: Doc; part: number }[]> {
    if (limit === 0) return [];
    const names = this.partNames();
    return this.inLive(async ({ documents, parts }) => {
      const rows = await parts
        .aggregate<PartRow>([
          { $match: whereFilter(names, where) },
          ...sortStages(names, sort, ['order', '_id.part']),
          ...page(limit, offset),
        ])
        .exec();
      const keys = [...new Set(rows.map(row => row._id.doc))];
      const found = await documents
        .find({ _id: { $in: keys } }, { doc: 1 })
        .lean<DocumentRow[]>()
        .exec();
      const docs = new Map(found.map(row => [row._id, row.doc as Doc]));
      return rows.map(({ _id }) => {
        const doc = docs.get(_id.doc);
        if (doc === undefined) throw new Error(`part ${_id.part} of ${_id.doc} stands without its document`);
        return { doc, part: _id.part };
      });
    });
  }

  countParts(where?: Where): Promise<number> {
    const filter = whereFilter(this.partNames(), where);
    return this.inLive(({ parts }) => parts.countDocuments(filter).exec());
  }

  countPartsBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>> {
    const names = this.partNames();
    return this.inLive(({ parts }) => counted(parts, names, field, where));
  }

  async search({ all, limit, offset = 0 }: TextFind): Promise<readonly Doc[]> {
    const filter = textFilter(this.textColumns(), all);
    if (!filter || limit === 0) return [];
    const rows = await this.inLive(({ documents }) =>
      documents.find(filter, { doc: 1 }).sort({ order: -1 }).skip(offset).limit(limit).lean<DocumentRow[]>().exec(),
    );
    return rows.map(row => row.doc as Doc);
  }

  async countFound({ all }: Pick<TextFind, 'all'>): Promise<number> {
    const filter = textFilter(this.textColumns(), all);
    return filter ? await this.inLive(({ documents }) => documents.countDocuments(filter).exec()) : 0;
  }

  private textColumns(): readonly string[] {
    if (!this.view.text) throw new Error(`view ${this.view.name} has no texts`);
    return this.view.text.columns;
  }

  private partNames(): readonly string[] {
    if (!this.view.parts) throw new Error(`view ${this.view.name} has no parts`);
    return this.view.parts.names;
  }
}

const page = (limit: number, offset: number): PipelineStage[] => [
  ...(offset > 0 ? [{ $skip: offset }] : []),
  { $limit: limit },
];

const counted = async <Row>(
  model: Model<Row>,
  names: readonly string[],
  field: string,
  where: Where | undefined,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await model
    .aggregate<{ _id: unknown; n: number }>([
      { $match: whereFilter(names, where) },
      { $group: { _id: `$${path(names, field)}`, n: { $sum: 1 } } },
    ])
    .exec();
  return new Map(rows.flatMap(({ _id, n }) => (isAbsent(_id) ? [] : [[String(_id), n] as const])));
};
