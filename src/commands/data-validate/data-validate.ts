import { checksOf } from '../../domain/contract/checks.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Command } from '../../ports.ts';
import { admit } from '../admit.ts';
import type { DataValidateInputs } from './inputs.ts';
import { measure } from './measure.ts';
import { type Order, orderOf } from './order.ts';
import { validateOutcome } from './outcome.ts';

/** Checks a partition where it lies against its trusted contract, by counts alone. */
export const dataValidate: Command<DataValidateInputs> = async (inputs, host, ports) => {
  const admission = await admit('data-validate', inputs, host, ports);
  const order = await orderOf(admission);
  const checks = checksIn(order);
  const measured = await measure(order, checks, admission, ports);
  return validateOutcome(order, checks, measured, admission);
};

/** Data that nothing is asserted of is not checked, and never passes. */
function checksIn({ contract }: Order) {
  const checks = checksOf(contract);
  if (checks.length > 0) return checks;
  throw badInput(error('contract/no-checks', { contract: id(contract.id) }, contract.at));
}
