/** An article of our own, with a person, a direct quote and a claim. */
export const ferryArticle = `ফেরি চলাচল বন্ধ

ঘন কুয়াশায় আজ সকালে ফেরি চলাচল বন্ধ হয়ে গেছে। ঘাট ব্যবস্থাপক নাসরিন আক্তার বলেন, ‘কুয়াশা কাটলেই ফেরি ছাড়বে।’
`;

export const bridgeArticle = `Bridge to close for repairs

The old bridge will close for 12 days in May, the city council said on Monday.
“We cannot wait another winter,” said Mayor Helen Brandt.
`;
