/** Minutes as a policy states them: `90m`, `24h`. */
export const durationText = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`);
