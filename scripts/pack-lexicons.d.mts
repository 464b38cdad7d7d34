export declare const languages: string;
export declare function entriesOf(list: string): string[];
export declare function packLists(folder: string): string;
export declare function packLexicons(): void;
