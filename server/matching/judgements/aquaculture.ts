import type { JudgedSector } from './shape'

/** Aquaculture: what answers which need. */
export const aquaculture: JudgedSector = {
  needs: [
    {
      key: 'aquaculture-j01',
      title: 'Thả càng trên đất lúa, tát lên toàn con ôm trứng với con còi, bán xô không đủ tiền giống',
      text:
        'Nhà tôi thả hai vạn con càng xen vụ lúa. Năm tháng sau tháo nước, lựa ra ba đống: càng sào, càng lửa bán được giá thì ' +
        'ít, còn lại hơn nửa là tôm trứng nhỏ bằng ngón tay út, lái trả chưa tới phân nửa giá loại nhất. Mấy con ôm trứng ăn ' +
        'như nhau mà đứng cỡ, lại bị con to kẹp chết lai rai. Có hộ thuê người lật bụng lựa từng con lúc nhỏ, tốn công quá mà ' +
        'vẫn lộn. Muốn mua được thứ giống lớn đồng loạt, khỏi chích thuốc hay cho ăn thuốc gì lúc nuôi.',
    },
    {
      key: 'aquaculture-j02',
      title: 'Hàu vô hè cạy ra nước lõng bõng, nhà hàng chê ốm',
      text:
        'Bè tôi trong đầm treo bốn ngàn dây. Từ tháng tư tới tháng tám con nào cũng xẹp lép, ruột trong veo, bóp tay ra thứ ' +
        'nước trắng như sữa, bỏ nồi hấp teo còn bằng hột mít. Mối quen ngoài phố chỉ ăn hàng trước Tết, trời nóng họ quay qua ' +
        'lấy hàng đông lạnh Hàn Quốc. Dời dây ra cửa biển nước mát hơn cũng không khác mấy, đợi cuối thu mập lại thì gặp lụt, ' +
        'nước ngọt tràn vô chết trắng. Cần thứ giống tháng nào cạy ra cũng chắc ruột, nuôi chưa đầy năm là bán được.',
    },
    {
      key: 'aquaculture-j03',
      title: 'Qua tháng đầu là nước lên khí độc, thay không kịp vì kinh ngoài vừa dơ vừa có bệnh',
      text:
        'Ao bạt nhà tôi thả dày, cứ chừng bốn chục ngày là nhỏ thuốc thử lên tím đậm, tôm lờ đờ sát mặt, rớt cục thịt, lột xác ' +
        'không nổi. Muốn bơm bỏ lớp cũ mà ngoài kinh người ta xả đủ thứ, bơm vô là lãnh đốm trắng. Tháng nắng nước kinh lại ' +
        'chát quá xài không được. Đánh yucca, zeolite, vi sinh gói mỗi tuần mấy triệu, đỡ hai bữa rồi đâu lại vào đấy. Cần ' +
        'cách nuôi từ đầu tới cuối chỉ châm thêm chút ít mà con tôm vẫn êm.',
    },
    {
      key: 'aquaculture-j04',
      title: 'Bị kêu dẹp bè trong vịnh, dời ra ngoài khơi thì sợ một đêm tan sạch',
      text:
        'Tỉnh cho hạn cuối năm phải dọn hết khu cá trong vịnh, ai muốn làm tiếp thì nhận mặt nước cách bờ tám cây số. Ngoài đó ' +
        'nước trong, chảy mạnh, cá mau lớn nhưng mùa gió bấc con nước dựng cao hơn nóc nhà, áp thấp vô một đêm là mất hết vốn ' +
        'vay. Đồ gỗ buộc thùng phuy thì khỏi nghĩ. Nghe bên Na Uy họ cho nguyên giàn lặn xuống né rồi trồi lên lại, hỏi giá ' +
        'thì trên trời. Cần loại trong nước đóng được, bốn năm anh em coi nổi.',
    },
    {
      key: 'aquaculture-j05',
      title: 'Cá hương ương vài tuần mổ ra gan lấm tấm hột trắng, hao nửa ao',
      text:
        'Tôi ương cá tra bột lên cá lứa bán cho dân nuôi thịt. Năm nào trời trở lạnh, cỡ bằng lóng tay út là nó tấp mé, lừ đừ, ' +
        'mổ bụng thấy lá gan, trái thận đầy chấm trắng như hột tấm. Trộn thuốc năm bảy ngày thì ngưng, nửa tháng sau bùng lại, ' +
        'càng về sau càng lờn. Mỗi ao hao năm sáu chục phần trăm, khách còn bắt cam kết không xài thuốc. Chích từng con thì ' +
        'mấy triệu con biết chừng nào xong. Có cách nào làm cho cả mẻ cứng cáp, kháng được một lượt từ lúc còn nhỏ không?',
    },
    {
      key: 'aquaculture-j06',
      title: 'Gần sáng cá ngáp đặc mặt nước, cả nhà thay phiên thức canh',
      text:
        'Tôi có sáu hầm cá mười hai mẫu, mùa nắng nước xanh lè. Ba bốn giờ khuya là cá trồi lên ngáp, trễ nửa tiếng thì trắng ' +
        'hầm. Giờ cứ chạng vạng bật hết quạt cho chắc, sáng ra đồng hồ nhảy như bay, có đêm mưa mát cũng quay không công. ' +
        'Người canh ngủ quên một lần tôi mất mười một tấn. Cái máy cầm tay chỉ biết lúc đó chứ không biết lát nữa ra sao. Cần ' +
        'thứ báo trước rồi tự lo bật tắt theo từng hầm, rớt sóng điện thoại vẫn phải chạy.',
    },
  ],
  grades: {
    'aquaculture-n01': {
      'aquaculture-t02': 3,
      'aquaculture-t03': 1,
      'aquaculture-t01': 0,
      'aquaculture-t06': 0,
      'aquaculture-t04': 0,
      'aquaculture-t08': 0,
      'aquaculture-t12': 0,
      'aquaculture-t13': 0,
      'livestock-t02': 0,
      'livestock-t01': 0,
    },
    'aquaculture-n02': {
      'aquaculture-t05': 3,
      'aquaculture-t01': 0,
      'aquaculture-t12': 0,
      'aquaculture-t04': 0,
      'aquaculture-t10': 0,
      'livestock-t12': 0,
      'crops-t10': 0,
      'waste-water-t03': 0,
      'waste-water-t07': 0,
    },
    'aquaculture-n03': {
      'aquaculture-t11': 3,
      'aquaculture-t04': 0,
      'aquaculture-t12': 0,
      'aquaculture-t01': 0,
      'aquaculture-t06': 0,
      'aquaculture-t09': 0,
      'processing-t03': 0,
      'processing-t09': 0,
      'processing-t13': 0,
      'waste-water-t01': 0,
      'solid-waste-t04': 0,
    },
    'aquaculture-n04': {
      'aquaculture-t09': 3,
      'livestock-t05': 2,
      'livestock-t06': 1,
      'aquaculture-t06': 0,
      'aquaculture-t11': 0,
      'aquaculture-t05': 0,
      'aquaculture-t01': 0,
      'processing-t03': 0,
      'processing-t13': 0,
      'livestock-t07': 0,
      'livestock-t13': 0,
    },
    'aquaculture-n05': {
      'aquaculture-t10': 3,
      'aquaculture-t04': 0,
      'aquaculture-t07': 0,
      'aquaculture-t12': 0,
      'aquaculture-t05': 0,
      'aquaculture-t06': 0,
      'aquaculture-t11': 0,
      'aquaculture-t09': 0,
      'waste-water-t07': 0,
    },
    'aquaculture-n06': {
      'aquaculture-t03': 0,
      'aquaculture-t02': 0,
      'aquaculture-t08': 0,
      'aquaculture-t06': 0,
      'aquaculture-t11': 0,
      'aquaculture-t01': 0,
      'livestock-t01': 0,
      'livestock-t02': 0,
      'processing-t12': 0,
    },
    'aquaculture-n07': {
      'aquaculture-t04': 0,
      'aquaculture-t08': 0,
      'aquaculture-t13': 0,
      'aquaculture-t02': 0,
      'aquaculture-t07': 0,
      'aquaculture-t06': 0,
      'aquaculture-t05': 0,
      'aquaculture-t01': 0,
      'aquaculture-t10': 0,
    },
    'aquaculture-j01': {
      'aquaculture-t13': 3,
      'aquaculture-t08': 0,
      'aquaculture-t02': 0,
      'aquaculture-t01': 0,
      'aquaculture-t03': 0,
      'aquaculture-t07': 0,
      'aquaculture-t12': 0,
      'aquaculture-t05': 0,
      'aquaculture-t06': 0,
      'crops-t01': 0,
    },
    'aquaculture-j02': {
      'aquaculture-t07': 3,
      'aquaculture-t12': 0,
      'aquaculture-t13': 0,
      'aquaculture-t08': 0,
      'aquaculture-t10': 0,
      'aquaculture-t04': 0,
      'aquaculture-t02': 0,
      'processing-t09': 0,
      'processing-t03': 0,
    },
    'aquaculture-j03': {
      'aquaculture-t01': 3,
      'aquaculture-t12': 2,
      'aquaculture-t04': 1,
      'aquaculture-t05': 0,
      'aquaculture-t02': 0,
      'aquaculture-t03': 0,
      'aquaculture-t08': 0,
      'aquaculture-t11': 0,
      'aquaculture-t06': 0,
      'waste-water-t03': 0,
      'waste-water-t07': 0,
    },
    'aquaculture-j04': {
      'aquaculture-t10': 3,
      'aquaculture-t04': 0,
      'aquaculture-t07': 0,
      'aquaculture-t09': 0,
      'aquaculture-t06': 0,
      'aquaculture-t05': 0,
      'aquaculture-t12': 0,
      'aquaculture-t11': 0,
      'aquaculture-t08': 0,
    },
    'aquaculture-j05': {
      'aquaculture-t06': 3,
      'aquaculture-t02': 0,
      'aquaculture-t11': 0,
      'aquaculture-t09': 0,
      'aquaculture-t03': 0,
      'aquaculture-t04': 0,
      'aquaculture-t08': 0,
      'aquaculture-t05': 0,
      'livestock-t02': 0,
      'livestock-t10': 0,
    },
    'aquaculture-j06': {
      'aquaculture-t05': 3,
      'aquaculture-t11': 0,
      'aquaculture-t12': 0,
      'aquaculture-t01': 0,
      'aquaculture-t06': 0,
      'aquaculture-t09': 0,
      'aquaculture-t04': 0,
      'livestock-t12': 0,
      'livestock-t04': 0,
      'crops-t10': 0,
      'waste-water-t13': 0,
    },
  },
}
