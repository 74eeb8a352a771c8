export const GATE_CODES = ['gate/evidence-missing'] as const;
