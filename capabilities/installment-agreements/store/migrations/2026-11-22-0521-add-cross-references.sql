-- The masked numbers of others that an agreement covers stand beside the conditions of its locator number.
update installment_agreements.agreement
set locator = locator || '{"crossReferences": []}'
where not locator ? 'crossReferences';
