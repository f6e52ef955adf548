export default { announcement: '通知', until: '有效至 {{time}}', picture: '办理现场' };
