export interface VariableNames {
  /** Origin or artifact to its variable. */
  readonly variables: ReadonlyMap<string, string>;
  /** Variables that several would share. */
  readonly collisions: ReadonlyMap<string, readonly string[]>;
}

/** `tumour-registry/nl` is handed over as DOMICILE_DATA_TUMOUR_REGISTRY_NL, artifact `model` as DOMICILE_ARTIFACT_MODEL. */
export function variableNames(origins: Iterable<string>, artifacts: Iterable<string>): VariableNames {
  const variables = new Map([
    ...[...origins].map((origin) => [origin, `DOMICILE_DATA_${asVariable(origin)}`] as const),
    ...[...artifacts].map((artifact) => [artifact, `DOMICILE_ARTIFACT_${asVariable(artifact)}`] as const),
  ]);
  const users = [...new Set(variables.values())].map((variable) => [variable, namesOf(variable, variables)] as const);
  return { variables, collisions: new Map(users.filter(([, names]) => names.length > 1)) };
}

const namesOf = (variable: string, variables: ReadonlyMap<string, string>): readonly string[] =>
  [...variables].filter(([, other]) => other === variable).map(([name]) => name);

const asVariable = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
