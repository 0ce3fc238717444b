-- With which findings and terms the approver disagrees; none where it was sent back before they were asked for.
alter table installment_agreements.agreement_request add column sent_back_points jsonb;
