export default {
  ACKNOWLEDGE: 'Submitter and followers hear that it was acknowledged.',
  RETURN_WRONG_UNIT: 'The committee hears of it and gives it to another; until then your clock stands.',
  REASSIGN:
    'The new unit is handed it, the old one hears that it is no longer theirs, submitter and followers hear too; the day to acknowledge is counted anew.',
  ADD_ASSISTING_DEPARTMENT: 'The assisting department hears of it; lead and due day stay.',
  ASSIGN_FOLLOWING_MEMBER: 'This member hears of it, and verifies on site once the department has replied.',
  REPORT_PROGRESS: 'Submitter and followers hear of it and see words and pictures by the code; the due day stays.',
  REQUEST_EXTENSION: 'The committee hears of it; until it answers, the present day counts.',
  DECIDE_EXTENSION: 'The department hears of it; if granted, submitter and followers hear of the new day.',
  URGE: 'Whoever handles it hears of it, and it is in the record; the due day stays.',
  WITHDRAW_SUPERVISION: 'Department, committee, following member and submitter hear of it.',
  REPLY: 'The following member hears of it, to verify; submitter and followers hear too.',
  VERIFY: 'Submitter and followers hear of it; what was not done goes back to the department, which hears of it.',
  OPEN_ACCEPTANCE: 'Submitter and followers are asked how it was done; the days of acceptance begin today.',
  POST_NOTICE: 'No message goes out; answers by the code before it was posted are marked.',
  SETTLE_ACCEPTANCE:
    'Department, submitter and followers hear the result; if not accepted it goes back, with a new day.',
  SET_SITE_FENCE: 'No message goes out; whoever verifies too far away is warned.',
  INVITE_TO_ACCEPTANCE: 'No message goes out: slips are printed and handed over in person.',
  CORRECT: 'Department, following member, committee, submitter and followers hear of it; the words before are kept.',
  SPLIT: 'Each lead is handed its part; following member, submitter and followers hear of it.',
  MERGE: 'The departments of both, following member, submitter and followers hear of it.',
  ASSIGN_LOOK_BACK_MEMBER: 'This member hears of it, and looks back when the day has come.',
  LOOK_BACK:
    'Submitter and followers hear of it; what came back goes to the department, which hears of it, as leaders and committee do.',
  REQUEST_RETURN: 'The committee hears of it; until it answers go on, the due day counts.',
  DECIDE_RETURN: 'The department hears of it; if you consent, the committee gives it to another.',
  REMOVE_ASSISTING_DEPARTMENT: 'This department hears that it is no longer theirs.',
  CORRECT_PROGRESS:
    'Department, following member, committee, submitter and followers hear of it; the words before are kept.',
  CORRECT_REPLY:
    'Department, following member, committee, submitter and followers hear of it; the words before are kept.',
  CORRECT_VERIFICATION:
    'Department, following member, committee, submitter and followers hear of it; the words before are kept.',
  TAKE_BACK: 'Following member, committee and all who were told before hear of it; the days stand as before.',
  UNDO: 'Department, following member, committee and all who were told before hear of it; the days stand as before.',
};
