import type { JudgedSector } from './shape'

/** Solid waste: what answers which need. */
export const solidWaste: JudgedSector = {
  needs: [
    {
      key: 'solid-waste-j01',
      title: 'Thùng nước rửa trục in chất tới nóc, thuê đốt mười mấy ngàn một ký',
      text:
        'Xưởng in bao bì với sơn gỗ mỗi tháng thải mười hai tấn nước rửa trục, rửa súng, đen sệt lẫn keo màu, thùng phuy chất ' +
        'tới nóc. Chở đi đốt tốn mười bốn ngàn một ký, còn mua xăng thơm mới hết ba mươi mấy ngàn. Thợ tự chế nồi nấu rút lại ' +
        'được phân nửa, nhưng đáy đóng cứng phải đục, năm ngoái cháy một lần phỏng hai người. Hàng rút lại còn lẫn nước, pha ' +
        'vô là đốm. Cần giàn làm lại cho trong như mới, phần bỏ ra tơi xúc được, không sợ cháy.',
    },
    {
      key: 'solid-waste-j02',
      title: 'Nấu vỏ xe lấy dầu, mớ bột đen còn lại không ai mua',
      text:
        'Tôi nấu vỏ xe cũ hai chục tấn một ngày lấy dầu bán cho lò gạch. Dầu thì có người lấy, chứ mớ bột đen còn lại sáu bảy ' +
        'tấn, sờ tay nhờn nhờn hôi hám, xưởng làm đế dép thử một bao rồi chê vón cục, kéo là đứt, phải bán tống tám trăm đồng ' +
        'một ký cho lò vôi. Khói lúc mở nồi bay mù, xã lập biên bản. Mẻ nào cũng tốn củi đốt nóng lại từ đầu. Muốn chạy suốt ' +
        'không phải mở nồi, bột ra đủ đẹp để hãng dép, hãng vỏ chịu mua lâu dài.',
    },
    {
      key: 'solid-waste-j03',
      title: 'Xã đảo đổ rác xuống gành, lò được cấp thì uống dầu như nước',
      text:
        'Đảo có bốn ngàn dân, mùa khách thêm hai ngàn nữa, mỗi ngày chừng năm sáu tấn, lấp hết cái gành. Hồi trước được cấp ' +
        'cái lò nhỏ, mỗi tấn hết chục lít dầu, khói đen bay vô nhà nghỉ, chạy tám tháng thì nứt vòm, giờ bỏ hoang. Gom chở về ' +
        'bờ mỗi chuyến sà lan bốn chục triệu. Nhà máy lớn thì không ai bỏ tiền vì ít quá. Cần thứ dựng được tại chỗ, đồ đạc ' +
        'chia nhỏ chở ghe, hai ba người trông, mồi cây khô là tự cháy, khói trong.',
    },
    {
      key: 'solid-waste-j04',
      title: 'Rác chợ làm phân hai tháng chưa hoai, mưa xuống chảy nước thúi',
      text:
        'Hợp tác xã nhận bốn chục tấn rau củ hư, ruột cá từ chợ về làm phân bón. Đánh đống ngoài sân cho xe xúc trở, hai tháng ' +
        'trời chưa tơi, gặp mưa thì nhão, nước đen chảy xuống mương, ruồi bu, hàng xóm chặn xe. Phân bán ra hột dưa hột cà mọc ' +
        'đầy rẫy khách, rễ cháy, họ đòi đền. Dựng nhà mái che hết mấy tỷ thì không có. Cần cách làm mau hơn, che được mưa với ' +
        'hôi mà bên trong vẫn thoáng, đất còn ba công, một hai xe xúc.',
    },
    {
      key: 'solid-waste-j05',
      title: 'Buồng phun bàn ghế thổi mùi qua trường học, thùng than thay không xuể',
      text:
        'Xưởng làm bàn ghế xuất khẩu, ba buồng phun với hầm hong thổi ra mùi dầu bóng nồng tới trường học bên kia đường, loãng ' +
        'nhưng dai cả ngày. Thùng than đen gắn vô tháng đầu hết mùi, tháng sau như không, thay ba tấn một lần hết trăm rưỡi, ' +
        'đồ bỏ còn phải trả tiền tiêu hủy. Hãng chào buồng đốt gas tính ra ngày mười mấy triệu, không gánh nổi. Khách Mỹ sắp ' +
        'qua chấm nhà máy. Cần thứ chạy lâu khỏi thay ruột, ít hao gas, lúc nhiều lúc ít đều không nổ.',
    },
    {
      key: 'solid-waste-j06',
      title: 'Bụi xám dưới túi vải gửi chôn ba triệu rưỡi một tấn, trộn xi măng thì nứt bung',
      text:
        'Mỗi ngày chỗ đốt rác của tôi gom dưới túi vải mười hai tấn bụi xám mịn, đóng bao lớn gửi chôn hạng độc hại ba triệu ' +
        'rưỡi một tấn, xa ba trăm cây số. Tụi tôi trộn xi măng đúc khối thì sáu bảy ngày nứt bung, gặp mưa rỉ thứ nước chát ' +
        'ngắt, gửi mẫu ngâm thì vượt mức độc. Bãi nhận báo sang năm hết chỗ. Giờ muốn làm ngay trong hàng rào, ra cục chắc đem ' +
        'lót lối đi nội bộ được, nước chát sinh ra phải có chỗ tiêu.',
    },
  ],
  grades: {
    'solid-waste-n01': {
      'solid-waste-t04': 3,
      'solid-waste-t03': 0,
      'solid-waste-t12': 0,
      'solid-waste-t10': 0,
      'solid-waste-t01': 0,
      'solid-waste-t11': 0,
      'solid-waste-t05': 0,
      'solid-waste-t07': 0,
      'aquaculture-t11': 0,
    },
    'solid-waste-n02': {
      'solid-waste-t12': 3,
      'solid-waste-t04': 0,
      'solid-waste-t06': 0,
      'solid-waste-t01': 0,
      'solid-waste-t11': 0,
      'solid-waste-t03': 0,
      'solid-waste-t08': 0,
      'solid-waste-t07': 0,
      'livestock-t03': 0,
      'waste-water-t01': 0,
    },
    'solid-waste-n03': {
      'solid-waste-t05': 3,
      'solid-waste-t08': 1,
      'solid-waste-t07': 0,
      'solid-waste-t06': 0,
      'solid-waste-t09': 0,
      'solid-waste-t03': 0,
      'solid-waste-t04': 0,
      'solid-waste-t01': 0,
      'waste-water-t12': 0,
    },
    'solid-waste-n04': {
      'solid-waste-t06': 3,
      'solid-waste-t09': 0,
      'solid-waste-t08': 0,
      'solid-waste-t12': 0,
      'solid-waste-t05': 0,
      'solid-waste-t11': 0,
      'solid-waste-t07': 0,
      'livestock-t03': 0,
      'waste-water-t01': 0,
    },
    'solid-waste-n05': {
      'solid-waste-t03': 3,
      'solid-waste-t04': 0,
      'solid-waste-t10': 0,
      'solid-waste-t01': 0,
      'solid-waste-t02': 0,
      'solid-waste-t12': 0,
      'solid-waste-t05': 0,
      'processing-t08': 0,
      'livestock-t11': 0,
    },
    'solid-waste-n06': {
      'solid-waste-t02': 0,
      'solid-waste-t13': 0,
      'solid-waste-t10': 0,
      'solid-waste-t03': 0,
      'solid-waste-t01': 0,
      'solid-waste-t09': 0,
      'solid-waste-t11': 0,
      'solid-waste-t06': 0,
      'waste-water-t09': 0,
    },
    'solid-waste-n07': {
      'solid-waste-t07': 0,
      'solid-waste-t05': 0,
      'solid-waste-t12': 0,
      'solid-waste-t09': 0,
      'solid-waste-t08': 0,
      'livestock-t03': 0,
      'waste-water-t03': 0,
      'waste-water-t11': 0,
      'waste-water-t12': 0,
    },
    'solid-waste-j01': {
      'solid-waste-t11': 3,
      'solid-waste-t12': 0,
      'solid-waste-t10': 0,
      'solid-waste-t01': 0,
      'solid-waste-t04': 0,
      'solid-waste-t06': 0,
      'solid-waste-t03': 0,
      'solid-waste-t02': 0,
      'waste-water-t01': 0,
    },
    'solid-waste-j02': {
      'solid-waste-t01': 3,
      'solid-waste-t11': 0,
      'solid-waste-t12': 0,
      'solid-waste-t08': 0,
      'solid-waste-t06': 0,
      'solid-waste-t03': 0,
      'solid-waste-t05': 0,
      'solid-waste-t04': 0,
      'solid-waste-t13': 0,
    },
    'solid-waste-j03': {
      'solid-waste-t08': 3,
      'solid-waste-t05': 0,
      'solid-waste-t06': 0,
      'solid-waste-t07': 0,
      'solid-waste-t09': 0,
      'solid-waste-t12': 0,
      'solid-waste-t01': 0,
      'solid-waste-t03': 0,
      'waste-water-t12': 0,
    },
    'solid-waste-j04': {
      'solid-waste-t07': 3,
      'livestock-t05': 1,
      'solid-waste-t05': 0,
      'solid-waste-t08': 0,
      'solid-waste-t09': 0,
      'livestock-t03': 0,
      'waste-water-t12': 0,
      'crops-t02': 0,
      'aquaculture-t09': 0,
    },
    'solid-waste-j05': {
      'solid-waste-t12': 3,
      'solid-waste-t11': 0,
      'solid-waste-t06': 0,
      'solid-waste-t04': 0,
      'solid-waste-t01': 0,
      'solid-waste-t08': 0,
      'solid-waste-t10': 0,
      'solid-waste-t07': 0,
      'livestock-t03': 0,
      'waste-water-t12': 0,
    },
    'solid-waste-j06': {
      'solid-waste-t09': 3,
      'solid-waste-t06': 0,
      'solid-waste-t08': 0,
      'solid-waste-t05': 0,
      'solid-waste-t02': 0,
      'solid-waste-t12': 0,
      'waste-water-t08': 0,
      'waste-water-t09': 0,
      'waste-water-t12': 0,
      'crops-t11': 0,
    },
  },
}
