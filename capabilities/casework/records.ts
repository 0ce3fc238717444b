export { managerSubjectOf } from './store/assignment-grants.ts';
export { findOpenAssignment } from './store/assignment-store.ts';
export { type Contact, type ContactToNote, insertContact } from './store/contact-store.ts';
export { findDocument } from './store/document-store.ts';
export {
  findOffice,
  findPerson,
  insertOffice,
  insertPerson,
  listOfficesOfKind,
  listPeople,
  listPersons,
  listPersonsOfOffice,
  type Office,
  type Person,
} from './store/person-store.ts';
export {
  findRightsStanding,
  insertRightsAcknowledgement,
  listActors,
  type RightsStanding,
} from './store/rights-store.ts';
export { officeRoleSubject } from './store/subjects.ts';
export { listOpenTasks } from './store/task-store.ts';
export { closeTasksOf, openTask, type TasksToClose, type TaskToOpen } from './store/task-steps.ts';
