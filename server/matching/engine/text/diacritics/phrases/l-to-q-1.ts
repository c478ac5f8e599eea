export default `
la làng; la mắng; la lối; la rầy; bị mẹ la; la toáng lên; kêu la; rên la; la liệt; bày la liệt; nằm la liệt; tỷ giá đô la; triệu đô la; bay la đà; sương la đà
con la; la ó; bị la ó; nốt la; la lên một tiếng; đừng có la; la om sòm; chó la cà; bị sếp la; bị ba la; la hoảng; la thất thanh; hỏi la lên; vi la; sa la; đêm la thành; thanh la; thiên la địa võng
là vì; là bởi; là ai; là gì; là sao; là xong; là phải; là đúng; là sai; là cái chắc; là cùng; là thế; là vậy; kia là
tức là; nghĩa là; có nghĩa là; chỉ là; vẫn là; cũng là; toàn là; không phải là; chẳng phải là; lẽ ra là; nhất là; thật là; rất là; quả là; quả thật là; coi như là
mới là; mà là; thì là; nếu là; bất kể là; cho dù là; miễn là; chẳng qua là; có lẽ là; chắc là; có thể là; thế là; vậy là; rồi là; cứ là; chính là; vốn là; từng là
coi là; xem là; cho là; tưởng là; nghĩ là; nói là; biết là; thấy là; cốt là; sau đó là; tiếp theo là; cuối cùng là
là ủi; là áo sơ mi; là phẳng; áo là; lụa là; nhung lụa là; là là mặt đất; bay là là; là đà; ấy vậy mà là; giá là; số tiền là; tổng cộng là; tên là; tôi là; anh là; mình là; ra là
lá cây; lá chuối; lá me; lá trầu; lá lốt; lá chanh; lá mít; lá tre; lá cờ; lá thư; lá phiếu; lá lách; lá phổi; lá chắn
lá xanh; lá vàng; lá úa; lá non; lá khô; lá rụng; vàng lá; cháy lá; xoăn lá; rụng lá; thối lá; đạo ôn lá; sâu cuốn lá; phun qua lá; tỉa lá; quét lá; mặt lá
nhôm lá; thép lá; tôn lá; bột lá; đứt lá; lá rách đùm lá lành; lá lành; lá số tử vi; lá kèn; lá thép; lá nhôm; lá van; lá lúa; lá mía; lá khoai; lá sen; lá tía tô; thuốc lá
thuốc lá lậu; nhíp lá; cánh lá sách; lá sách bò; khăn giấy lá; lá ngón; lá thuốc; lá tắm; lá xông; nồi lá xông; xum xuê lá; lá đa
lả lơi; lả lướt; mệt lả; lả đi; lả người; mềm lả; cò bay lả; lả tả; rơi lả tả; bay lả tả; cành lả xuống; khát lả; chim lả; lả giọng; đốm lả
lã chã; nước mắt lã chã; nước lã; uống nước lã; nước lã mà vã nên hồ; khác máu tanh lòng nước lã; ao nước lã; giọt máu đào hơn ao nước lã; pha nước lã; lã lướt
lạ lùng; lạ mặt; người lạ; lạ thay; lạ thật; lạ lẫm; lạ kỳ; lạ đời; lạ mắt; lạ miệng; lạ tai; lạ nhà; lạ chỗ; lạ nước lạ cái; lạ gì; có lạ gì; còn lạ gì; kỳ lạ; quái lạ; xa lạ
mới lạ; khác lạ; số lạ; vật lạ; tiếng lạ; mùi lạ; vị lạ; tàu lạ; hết sức lạ; chẳng lạ; không lạ; lấy làm lạ; thấy lạ; của lạ; chuyện lạ; phép lạ; lạ quắc; lạ lắm
xe lạ; khách lạ; đường lạ; sinh vật lạ; đối tượng lạ mặt; lạ ở chỗ; chó lạ; mã lạ; không có gì lạ; lạ là; điều lạ là; cái lạ; nghe lạ; trông lạ; lạ lạ; hoa thơm cỏ lạ; lạ thường; lạ giường; lạ người; ai lạ
lác mắt; mắt lác; lác đác; mưa lác đác; lác đác vài người; cỏ lác; cói lác; chiếu lác; lác đồng tiền; hắc lào lác; phục sát lác; bệnh lác; dẹp lác; lác đác mấy bông hoa; bãi lác; bị lác; lác hết cả mắt
lạc lối; lạc lõng; lạc quan; lạc loài; lạc mất; thất lạc; trẻ lạc; lạc nhau; lạc trôi; lạc rang; lạc luộc; củ lạc; hạt lạc
kẹo lạc; muối lạc; vỏ lạc; ruộng lạc; trồng lạc; nhổ lạc; khô lạc; lạc nhân; liên lạc; mất liên lạc; địa chỉ liên lạc; liên lạc với; cá lạc; lạc tiên
cực lạc; truỵ lạc; mạch lạc; tam lạc; lạc thú; lạc điệu; lạc nhịp; tên bay đạn lạc; lạc vào; lạc sang; hậu môn lạc; lạc bước; lạc khoản; lạc chỗ; lạc nội mạc tử cung
lách luật; lách qua; lách thuế; len lách; luồn lách; lách mình; lách khe; lau lách; kêu lách cách; lách tách; nổ lách tách; viết lách; lách người; lách vào; lách cha lách chách; lắt léo lách; lách kẽ; đứng lách
con lạch; kênh lạch; sông lạch; cửa lạch; lạch nước; luồng lạch; nạo vét luồng lạch; lạch tạch; máy nổ lạch tạch; kinh lạch; rạch lạch
con lai; lai tạo; heo lai; ngô lai; lúa lai; cây lai; lai căng; lai dắt; tàu lai dắt; tương lai; trong tương lai; tương lai gần; lai rai; nhậu lai rai; mưa lai rai
lai lịch; không rõ lai lịch; lai vãng; vãng lai; khách vãng lai; lai kinh tế; chó lai; lai quần; lên lai; cắt lai; xuống lai; hồi lai; thay lai; lai F1; đi lai; bĩ cực thái lai; lai xa
lai chở; nhuận lai; đời lai; lai châu; phối lai; lai ba máu; nái lai; heo nái lai; lai láng; lai láng tình; sơn hà lai láng; keo lai; cây keo lai; rừng keo lai; xoan lai; vịt xiêm lai; cá lai; cá tra lai
lài nhài; hoa lài; bông lài; trà lài; dốc lài; thoai lài; gạo lài; gạo thơm lài; nhành lài; hương lài; mái lài; bãi lài; bông hoa lài cắm bãi cứt trâu
lái xe; lái tàu; lái máy; lái trâu; lái lợn; lái lúa; lái trái cây; thương lái; thương lái thu mua; tay lái; vô lăng lái; cầm lái; người lái; giấy phép lái
phi công lái; xe tự lái; cho thuê xe tự lái; trợ lực lái; lái máy xúc; lái máy cày; lái máy bay; bạn lái; nói lái; lái dự án; lái chuyện sang; lái câu chuyện
lái phụ; lái chính; lái thử; lái ẩu; lái say; lơ lái; cua lái; mất lái; nặng lái; nhẹ lái; thước lái; bót lái; rô tuyn lái; dầu trợ lực lái; phía lái; đuôi lái; lái mua; lái bỏ cọc; lái bắt heo; lái cân; lái vô bắt; lái chê; lái ép; gọi lái
lải nhải; lải nhải suốt ngày; giun lải; xổ lải; sán lải; thuốc xổ lải; gà con lải; lải nhải bên tai; nói lải nhải
lãi suất; lãi vay; lãi ròng; lãi kép; lãi mẹ đẻ lãi con; lãi ngân hàng; tiền lãi; trả lãi; tính lãi; có lãi; không lãi; lỗ lãi; lời lãi; vay lãi; cho vay nặng lãi; nặng lãi; lãi cao
lãi thấp; lãi chậm trả; lãi quá hạn; lãi trong hạn; tăng lãi suất; mức lãi suất; lãi suất cơ bản; lãi suất cho vay; lãi sau thuế; lãi trước thuế; chia lãi; lấy lãi; gốc và lãi; lãi hàng tháng; lãi to
phải có lãi; lấy công làm lãi; con lãi; xổ lãi; sổ lãi; tẩy lãi; lãi đũa; lãi kim; suất lãi; hoà vốn có lãi; đóng lãi; nợ lãi; chốt lãi; lãi lờ; vỏ lãi; đi vỏ lãi; lãi phạt; miễn lãi
lại còn; lại có; lại không; lại được; lại phải; lại thêm; lại nữa; lại hỏi; lại nói; lại đi; lại về; lại là; lại cứ; lại hay; lại bảo; lại quên; lại thôi
rồi lại; cứ lại; thì lại; mà lại; sao lại; tại sao lại; vì sao lại; thế nào lại; hay lại; đã lại; vậy mà lại; lúc lại; khi lại; nay lại; chiều lại; mai lại; sáng lại; tối lại
trở lại; quay lại; làm lại; nói lại; nhắc lại; xem lại; coi lại; kiểm tra lại; viết lại; sửa lại; tính lại; cân lại; thử lại; chạy lại
mở lại; khoá lại; cột lại; che lại; ở lại; ngừng lại; còn lại; sót lại; chừa lại; trả lại
lấy lại; lấy lại được; tìm lại; nhìn lại; nghĩ lại; nhớ lại; kể lại; chép lại; chụp lại; cấp lại; cấp lại giấy phép; ngược lại; qua lại; lui lại; lùi lại
chuyển lại; mua lại; cho thuê lại; thuê lại; sang lại; nhượng lại; bàn giao lại; giao lại; nộp lại; xin lại; thu lại; tập hợp lại; tóm lại; nói tóm lại; co lại; rút lại
cứng lại; khô lại; nguội lại; chậm lại; nhỏ lại; ngắn lại; hẹp lại; cụp lại; xếp lại; sắp xếp lại; sắp lại; chỉnh lại; căn lại; siết lại; vặn lại
hồi lại; tỉnh lại; sống lại; mọc lại; trồng lại; tái lại; đẻ lại; phát lại; thay lại; lắp lại; tháo ra lắp lại; ráp lại; sơn lại; trám lại; lấp lại; đắp lại
chống lại; đánh lại; trả đũa lại; đối lại; bù đắp lại; hoàn lại; khôi phục lại; phục hồi lại; lặp lại; lặp đi lặp lại; bàn lại; thoả thuận lại; thương lượng lại; ký lại; thoái lại; thối lại tiền
qua qua lại lại; tính đi tính lại; xem đi xem lại; nhìn đi nhìn lại; hỏi đi hỏi lại; nghĩ đi nghĩ lại; trái lại; lại mặt; lại sức; lại quả; tiền lại quả; lại người; lại đằng kia; lại nhà
xét lại; xem xét lại; đánh giá lại; rà soát lại; tổ chức lại; tổ chức lại doanh nghiệp; định giá lại; giám định lại; khám nghiệm lại; xét xử lại; trở lại làm việc; nhận trở lại; nhận lại; đào tạo lại; tuyển lại; đăng ký lại; cố tật lại; xem lại camera
lại mất điện; lại hư; lại hỏng; lại báo lỗi; lại tắt; lại lên; lại xuống; lại mưa; lại nắng; lại ốm; lại chết; lại thiếu; lại thừa; lại dư; lại trễ; lại chậm; lại sợ; lại tiếc; lại tưởng; lại thấy
lam lũ; cuộc sống lam lũ; cơm lam; màu lam; xanh lam; áo lam; xe lam; tham lam; lòng tham lam; lam chướng; khói lam chiều; sông lam; vi khuẩn lam; tảo lam; lam gió; thanh lam; cốm lam; lam kinh; lam che nắng; lam nhôm
làm việc; làm công; làm thuê; làm mướn; làm lụng; làm ruộng; làm rẫy; làm vườn; làm cỏ; làm lúa; làm mùa; làm bếp; làm cơm; làm thịt; làm heo
làm nhà; làm mộc; làm thợ; làm nghề; làm gì; làm sao; làm thế nào; làm như; làm thử; làm thật; làm biếng; làm phép; làm luật; làm mẫu
làm chủ; làm khách; làm quen; làm phiền; làm ơn; làm rơi; làm vỡ; làm bể; làm mất; làm cháy; làm nóng; làm mát; làm lạnh; làm sạch; làm khô
làm ướt; làm mềm; làm tăng; làm chậm; làm nhanh; làm vội; làm tiếp; làm thêm; tiền làm thêm giờ; làm ca; làm tối; làm ngày; làm tháng; làm năm; làm suốt
làm xong; làm rồi; làm không được; làm chưa xong; làm mãi; làm sai; làm nên; làm ra; làm ra tiền; làm ra vẻ; làm vậy; làm thế; làm thì; làm hay; làm gì có
làm thủ tục; làm hợp đồng; làm sổ; làm sổ sách; làm kế toán; làm chứng; người làm chứng; làm tin; làm phim; làm thơ; làm văn; làm toán
làm tiền; làm tình; làm tròn; làm trò; làm trò cười; làm nũng; làm tóc; làm móng; làm cao; làm thinh; làm ngơ; làm lơ; làm lành; làm hoà; làm lẽ; làm rể
làm mẹ; làm cha; làm bố; làm vợ; làm chồng; làm người; làm con; làm ma; làm đám; làm đám cưới; làm lễ; làm tiệc; làm mâm cơm; làm vài ly; làm một bữa; làm bữa nhậu; làm nhục; làm khó
làm căng; làm dữ; làm loạn; làm ồn; làm liều; làm quá; làm tới; làm đỡ; làm tạm; làm trước; làm sau
làm dùm; làm thay; làm chung; làm riêng; làm một mình; làm cùng; làm với; làm cho; làm cho xong; làm cho có; làm cho biết; nhằm làm; khiến làm; bắt làm; thuê làm; nhờ làm; đi làm về; nghỉ làm
việc làm; tạo việc làm; tìm việc làm; thợ làm; người làm; nơi làm việc; ngày làm việc; thời giờ làm việc; nội quy làm việc; môi trường làm việc; làm việc nhóm; làm việc từ xa; phòng làm việc; biên bản làm việc; mời làm việc; làm việc với
chịu khó làm; khéo làm; siêng làm; lười làm; chân lấm tay bùn làm; làm trai; làm quan; làm dân; làm thầy; làm vua; làm tướng; làm lính; làm lớn
không làm; chưa làm; sẽ làm; vừa làm; vừa làm vừa học; đã làm; làm đến đâu; làm bao nhiêu; làm hai đợt; làm từng; làm từng phần; làm kiểu; làm kiểu này; làm lấy được; làm mạnh; làm nhẹ; làm tay; làm máy
lấy làm; lấy làm tiếc; làm mồi; làm mồi nhậu; để làm giống; làm phân; làm thức ăn; làm thuốc; làm quà; làm kỷ niệm; làm dấu; làm nền; làm móng nhà; làm mái; làm chuồng; làm khung; làm cửa
lảm nhảm; nói lảm nhảm; say lảm nhảm; lảm nhảm một mình; lạm dụng tín nhiệm; lạm dụng quyền hạn; lạm dụng kháng sinh; lạm phát; tỷ lệ lạm phát; kiềm chế lạm phát; lạm quyền; lạm thu; lạm bàn; lạm sát; lạm tiêu; lạm vào vốn; ăn lạm; tiêu lạm
lan rộng; lan ra; lan truyền; lan toả; lan man; lan tràn; lan nhanh; lan sang; cháy lan; lây lan; dịch lây lan; phong lan; lan rừng; chậu lan; vườn lan
mạng lan; dây lan; cổng lan; cáp lan; mộc lan; ngọc lan; thái lan; heo thái lan; phần lan; lan khắp; lửa lan; lan tới; tin lan; nói lan man; suy nghĩ lan man; cháy lan sang; bò lan
làn da; làn sóng; làn xe; làn đường; làn khói; làn gió; làn mưa; làn nước; làn điệu; xách làn; chuyển làn; đi sai làn; làn khẩn cấp; dừng ở làn khẩn cấp; lấn làn; làn nhựa; làn hơi; làn môi
lán trại; dựng lán; lán công nhân; cái lán; lán che; nhà lán; căn lán; lán coi rẫy; lán ở; chòi lán; ngủ ở lán; lán tôn; lán canh
lãn công; đình công lãn công; lãng phí; lãng mạn; lãng quên; lãng tử; lãng xẹt; lãng tai; lãng đãng; phóng lãng; phù lãng; sóng lãng; chống lãng phí; tiết kiệm chống lãng phí; xa hoa lãng phí; lãng phí điện; bị lãng quên; nói lãng
lang thang; đi lang thang; chó lang thang; thầy lang; ông lang; lang băm; lang bạt; khoai lang; khoai lang tím; củ khoai lang; rau lang; rau khoai lang; đọt lang; lang ben; ngoài hành lang; hành lang lưới điện; lang chạ
lang sói; lòng lang dạ sói; tân lang; bò lang; lợn lang; chó lang; lang trắng đen; lan man lang bang; dây lang; trồng lang; giồng lang; lang vườn; lang mỡ; ngựa lang; lang quân; tình lang; thuốc lang vườn; da lang
làng xóm; làng nghề; làng quê; làng bản; làng nước; làng mạc; làng chài; làng cổ; làng văn hoá; làng bên; cuối làng; trong làng; người làng; cùng làng; cổng làng
luỹ tre làng; làng trên xóm dưới; họ hàng làng xóm; tình làng nghĩa xóm; phép vua thua lệ làng; lệ làng; hương ước làng; trưởng làng; việc làng; ăn vạ làng; bà con làng; làng giải trí; làng bóng; làng báo; làng đại học
làng nhàng; học làng nhàng; sức khoẻ làng nhàng; làng rèn; làng mộc; làng rau; làng nuôi; ra khỏi làng; về làng; làng xã; họ làng; đất làng; xấu mặt làng
láng giềng; hàng xóm láng giềng; nước láng giềng; láng xi măng; láng nền; láng sân; láng bóng; nhẵn láng; tóc láng; sáng láng; sạch láng; trơn láng; xe bóng láng; mặt láng; láng mượt; láng cót
láng lẩy; láng coóng; láng o; láng bờ; mài láng; đường láng; đổ láng; vữa láng; láng nhựa; đá dăm láng nhựa; láng sàn; láng chống thấm; nước láng đồng; tràn láng; giấy láng; bìa láng; vải láng; láng mướt; láng tay
lảng tránh; lảng vảng; lảng đi; lảng chuyện; nói lảng; bỏ lảng; lảng ra; lảng sang chuyện khác; kẻ lạ lảng vảng; lảng xa; lạng lách; lạng lách đánh võng; lạng thịt; lạng vàng; lạng cá; một lạng; hai lạng; nửa cân tám lạng; kẻ tám lạng người nửa cân
mấy lạng; ba lạng thịt; lạng mỡ; lạng da; lạng phi lê; dao lạng; lạng xe; chạy lạng lách; bị lạng tay lái; gỗ lạng; ván lạng; lạng ra; lạng bạc; cân lạng; thiếu lạng; lạng mỏng; lạng sơn; lạng giang
lanh lẹ; lanh lợi; lanh tay; lanh chanh; nhanh lanh; lanh lảnh; nói lanh lảnh; ranh lanh; thông minh lanh lợi; lanh trí; lanh quá; dầu hạt lanh; hạt lanh; vải lanh; lung lanh; long lanh; mắt long lanh; lanh lẹ lên; tài lanh; mau lanh; mồm lanh
lành lặn; lành mạnh; lành tính; lành nghề; thợ lành nghề; lành vết thương; lành sẹo; lành bệnh; lành lạnh; tốt lành; ngon lành; yên lành; trong lành; không khí trong lành; áo lành; điềm lành; của lành; mau lành
chưa lành; lâu lành; vết mổ lành; khối u lành tính; hành vi cạnh tranh không lành mạnh; đồ lành; dữ nhiều lành ít; chẳng lành; tin chẳng lành; cơm không lành canh không ngọt; tính lành; trâu lành; chữa lành; lành như đất; tay lành
lánh nạn; lánh mặt; xa lánh; lẩn lánh; tránh lánh; lấp lánh; sao lấp lánh; óng lánh; lóng lánh; lánh xa; lánh đi; trốn lánh; lánh đời; tạm lánh; nhà tạm lánh; chạy lánh; đi lánh; mắt sáng lóng lánh; bị xa lánh; lánh vào; ghé lánh
lảnh lót; giọng lảnh lót; chim hót lảnh lót; tiếng lảnh; lãnh đạo công ty; lãnh đạo tỉnh; lãnh đạo sở; cấp lãnh đạo; lãnh đạo chủ chốt; lãnh đạo phòng; trình lãnh đạo; lãnh thổ; toàn vẹn lãnh thổ; trên lãnh thổ Việt Nam; vùng lãnh thổ; lãnh sự
tổng lãnh sự quán; bảo lãnh tạm ứng; bảo lãnh dự thầu; lãnh lương; lãnh tiền; lãnh thưởng; lãnh hàng; lãnh nợ; lãnh đủ; lãnh hậu quả; lãnh án; lãnh án tù; thủ lãnh
lãnh trách nhiệm; đảm lãnh; lãnh phần; lãnh việc; lãnh thầu; lãnh về làm; lãnh tháng; lãnh trợ cấp; lãnh bảo hiểm; lãnh bảo hiểm thất nghiệp; đại lãnh; lãnh tụ; lụa lãnh; quần lãnh; lãnh cung; lãnh thẻ đỏ; kêu lãnh; lãnh giùm; ký lãnh
lạnh lẽo; lạnh lùng; lạnh ngắt; lạnh toát; lạnh cóng; lạnh run; lạnh tanh; lạnh xương sống; lạnh người; lạnh bụng; lạnh nhạt; nước lạnh; gió lạnh; trời lạnh; mùa lạnh; mưa lạnh; rét lạnh
tủ lạnh; máy lạnh; kho lạnh; phòng lạnh; xe lạnh; hàng lạnh; thợ máy lạnh; tắt máy lạnh; mở máy lạnh; khay lạnh; trữ lạnh; chuỗi lạnh; làm lạnh nhanh; hệ thống lạnh
nhiễm lạnh; bị lạnh; chịu lạnh; không lạnh; sợ lạnh; lạnh quá; lạnh thế; se lạnh; ớn lạnh; nóng lạnh; máng lạnh; keo lạnh; cán nguội lạnh; thép lạnh; chiến tranh lạnh; máu lạnh
động vật máu lạnh; không khí lạnh; gà con lạnh; heo con lạnh; lạnh về đêm; lạnh chân; lạnh tay; cơm nguội canh lạnh; nguội lạnh; tắt lạnh; dao lạnh; lạnh như tiền; đồ uống lạnh; khăn lạnh; ủ lạnh; lạnh sâu; tồn lạnh; băng lạnh; gáy lạnh
lao động trẻ em; lao động nữ; lao động nước ngoài; thị trường lao động; kỷ luật lao động; xuất khẩu lao động; sức lao động; công cụ lao động
lao công; lao lực; lao tâm; lao xao; lao xuống; lao vào; lao tới; lao ra; lao thẳng; lao nhanh; bệnh lao; lao phổi; vi trùng lao; khám lao; nhà lao; lao tù; công lao; khao lao; phóng lao thì phải theo lao; ném lao; xe lao xuống ruộng; lao lên vỉa hè; cù lao; lao nhao; chuột lao; lao khổ; ghi công lao; thù lao; tiền thù lao; trả thù lao; thù lao luật sư; lao vụ; ngại lao động; lao như tên bắn
lào xào; lào thào; thuốc lào; điếu thuốc lào; nước lào; thì lào; bia lào; xì lào; lào cai; lào phào; nói lào phào; xôi lào; cây cỏ lào
láo toét; láo lếu; láo nháo; nói láo; láo xược; ăn nói láo; đồ láo; xấc láo; láo liên; mắt láo liên; nói láo như vẹm; dám láo; láo cá; láo với; quân láo; xạo láo; không nói láo
đứng lảo đảo; lảo đảo bước; gà đi lảo đảo; heo lảo đảo
lão già; ông lão; lão hoá; lão nông; lão làng; lão thành; lão gia; phụ lão; lão phu; lão ta; lão chủ; lão hàng xóm; lão suy; kính lão; kính lão đắc thọ
mừng lão; nguyên lão; lão thị; chống lão hoá; trường sinh bất lão; cây lão; mai lão; gà lão; lão luyện; thợ lão luyện; sống lâu lên lão làng; cán bộ lão thành; lão ngư; lão tướng; lão bản; trưởng lão; lão sếp
lạo xạo; sỏi lạo xạo; tiếng lạo xạo; lạo thảo; đạn lạo xạo; bạc đạn kêu lạo xạo; máy kêu lạo xạo; khớp gối lạo xạo
lát nền; lát đá; gạch lát; lát sân; lát sàn; ốp lát; thợ ốp lát; lát nữa; chốc lát; một lát; chờ lát; lát sau; lát hồi; lát nữa gọi lại; nghỉ một lát
lát gỗ; lát bánh mì; lát thịt; thái lát; cắt lát; xắt lát; sắn lát; mì lát; khoai lát; chuối lát sấy; mứt lát; lát cắt; lát mỏng; lát cá; phi lê lát; từng lát; vài lát; mấy lát; máy thái lát; nghệ lát; gừng lát; lát chanh; lát về; lát ghé; tí lát; hồi lát
lạt mềm buộc chặt; chẻ lạt; dây lạt; lạt tre; buộc lạt; lạt nhựa; lạt lẽo; phai lạt; mặn lạt; nước lạt; lạt quá; nêm lạt; lạt miệng; canh lạt; lợt lạt; khô lạt; vị lạt; lạt nhách
lau nhà; lau chùi; lau khô; lau sạch; lau mặt; lau tay; lau nước mắt; lau xe; lau kính; khăn lau; vải lau; cây lau nhà; cồn lau; lau dầu; lau máy; lau người
cây lau; cá bông lau; bờ lau; hoa lau; lau sậy; lau láu; lau dọn; lau sàn; lau vội; lau qua; lau kỹ; gạo lau; gạo lau bóng; máy lau bóng; nhà máy lau bóng gạo; chó lau nhau; lau lưng; mía lau; nước mía lau
làu bàu; thuộc làu; thuộc làu làu; làu nhàu; sạch làu; làu thông; làu làu; nói làu bàu; làu thông kinh sử; đọc làu làu
láu cá; láu lỉnh; láu táu; láu tôm láu cá; nói láu táu; khôn láu; thằng nhóc láu lỉnh; tính láu cá; cười láu lỉnh; kiểu láu cá; lém láu; lảu bảu; lảu thông; lảu lảu; thuộc lảu
lay lắt; sống lay lắt; lung lay; răng lung lay; lay chuyển; lay nhẹ; gió lay; lay ơn; trụ lung lay; cọc lung lay; không lay chuyển; lay mãi; lay gọi; lay vai; đừng lay; chốt lung lay
láy lại; từ láy; láy mắt; láy âm; mắt đen láy; điệp láy; nói láy; đen lay láy; láy đi láy lại; đáng lấy; lãy cò; nỏ lãy; hát láy; vừa láy
lạy trời; lạy phật; lạy lục; lạy ông bà; vái lạy; quỳ lạy; lạy tạ; cúng lạy; cúi lạy; lạy van; lạy ông tôi ở bụi này; lạy chúa; lạy hồn; trăm lạy; ngàn lạy; lạy ba lạy; lạy má; con lạy thầy; chắp tay lạy; xin lạy
lắc lư; lắc kỹ trước khi dùng; lắc mạnh; lắc nhẹ; lắc tay; lắc vàng; lắc chân; lắc léo; lắc nhắc; con lắc; lúc lắc; cú lắc; bàn lắc; sàng lắc; máy lắc; thuốc lắc; lắc thuyền; xe lắc
lắc vòng; trà lắc; xúc xắc lắc; lắc qua lắc lại; xe lắc mạnh; xóc lắc; khoai lắc phô mai; tròng trành lắc; lắc chai; lắc can; lắc bình; lắc quầy quậy; lắc bầu cua; lắc cắc; lắc xí ngầu; tam bản lắc
lặc lè; lặc lè chở hàng; hành lặc; kêu lặc; nách lặc; ăn no lặc lè; xe chở lặc lè; lăm lăm; lăm le; mười lăm; hai mươi lăm; ba lăm; rằm mười lăm; năm lăm; bốn lăm; sáu lăm; bảy lăm; tám lăm; chín lăm; lăm lăm con dao
trăm lăm; mười lăm phút; mười lăm ngày; tháng mười lăm triệu; hai lăm nghìn; thịt lăm; tập lăm; bò lúc lăm; lăm bảy
lắm chuyện; lắm lời; lắm mồm; lắm mối; lắm tiền; lắm kẻ; lắm người; lắm thứ; lắm lúc; lắm khi; lắm trò; lắm thầy nhiều ma; lắm của; lắm nợ; lắm việc; tốt lắm; nhiều lắm
mệt lắm; khó lắm; rẻ lắm; mắc lắm; đắt lắm; ngon lắm; dở lắm; kém lắm; yếu lắm; khoẻ lắm; nóng lắm; lạnh lắm; xa lắm; lâu lắm; lâu lắm rồi; nhanh lắm
chậm lắm; to lắm; nhỏ lắm; ngoan lắm; vui lắm; thương lắm; thích lắm; ghét lắm; sợ lắm; lo lắm; cần lắm; quý lắm; không nhiều lắm; không xa lắm; không rõ lắm; chưa chắc lắm; không đáng lắm; không hay lắm
lắm nhỉ; lắm rồi; lắm đấy; lắm đó; lắm chứ; lắm mà; lắm ạ; lắm nha; lắm luôn; lắm bác ơi; lắm thay; quá lắm; quá lắm rồi; cùng lắm; cùng lắm thì; ăn thua gì lắm; kinh lắm
lằm bằm; lằm lằm; nói lằm bằm; mặt lằm lằm; lẳm nhẳm; lặm vặt; lẵm hoa
lăn tăn; lăn lộn; lăn lóc; lăn kềnh; lăn ra; lăn ra ngủ; lăn ra chết; lăn qua lăn lại; lăn xả; lăn xuống; lăn sơn; con lăn; cọ lăn; ru lô lăn; xe lăn; ghế lăn; bi lăn
ổ lăn; bạc lăn; lăn đường; xe lu lăn; lăn bột chiên xù; lăn tay; lăn dấu vân tay; lăn chai; lăn thùng; lăn kim; lăn khử mùi; chi phí lăn bánh; lăn quay; cười lăn; cười lăn cười bò; trái bóng lăn; đá lăn; cửa lăn
heo lăn ra; gà lăn ra chết; khóc lăn; lăn lê; lăn lê bò toài; chết lăn; nền nhà lăn; lăn ga; lăn gai; tạo nhám lăn; lăn mực; trục lăn; đá lăn đường; lăn vào bếp; đúc lăn; đầu lăn; lăn nhẵn; hàng lăn lóc
lằn ranh; lằn roi; lằn nứt; lằn đạn; lằn gân; lằn xe; lằn mức; thằn lằn; con thằn lằn; lằn vôi; lằn kẻ; lằn sọc; lằn bánh xe; nổi lằn; lằn nhằn; lằn nước; lằn chỉ
lắn nhắn; lẳn người; chắc lẳn; lẳn khẳn; béo lẳn; tròn lẳn; lặn lội; lặn ngụp; lặn biển; thợ lặn; bơi lặn; áo lặn; đồ lặn; kính lặn; ống lặn; tàu lặn; lặn mất; lặn mất tăm; mặt trời lặn; trăng lặn
lặn xuống; gen lặn; tính trạng lặn; lặn lội đường xa; con cò lặn lội; vịt lặn; lặn mò; lặn ốc; nghề lặn; ốc lặn; người nhái lặn; im hơi lặn tiếng; lặn sâu; lặn một hơi; nổi rồi lặn; sởi lặn; mụn lặn; nốt lặn
lăng kính; lăng mạ; lăng nhục; lăng nhăng; lăng xăng; lăng xê; lăng tẩm; lăng mộ; vô lăng; xâm lăng; lăng loàn; lẩu cá lăng; chả cá lăng; lăng quăng; bọ gậy lăng quăng
lăng trì; lăng líu; đánh vô lăng; yêu đương lăng nhăng; lăng vua; xăng lăng; khăng lăng; lăng trụ; hình lăng trụ; đậu lăng; súp đậu lăng; lăng ông; phòng lăng; lăng xăng chạy
lằng nhằng; lằng nhằng dây điện; nói lằng nhằng; dây nhợ lằng nhằng; thủ tục lằng nhằng; chuyện lằng nhằng; lằng xanh; ruồi lằng; nhặng lằng; thằng lằng; lích lằng
lắng nghe; lắng xuống; lắng cặn; bể lắng; hố lắng; ngăn lắng; lắng lọc; lo lắng; lắng tai; sâu lắng; bùn lắng; lắng trong; để lắng; cặn lắng; tốc độ lắng; hầm lắng; lắng cát; tình hình lắng xuống; lắng dịu; ngủ lắng; tai lắng; mình lắng nghe; biết lắng nghe; phèn lắng; chờ lắng; lắng rồi gạn; lắng yên
lẳng lặng; lẳng lơ; lẳng hoa; lẳng lặng bỏ đi; lẳng nhẳng; tặng lẵng hoa; lẵng hoa khai trương; lẵng quả; đặt lẵng hoa; lẵng hoa chúc mừng
lặng lẽ; lặng yên; lặng thinh; lặng người; trời lặng; trời yên biển lặng; yên lặng; tĩnh lặng; thầm lặng; lặng thầm; câm lặng; quyền im lặng; phút mặc niệm lặng; chết lặng; đứng lặng
trầm lặng; phẳng lặng; sóng lặng; lặng như tờ; khí lặng; lặng lẽ rời đi; lặng đi một lúc; nghe lặng; lẳng lặng lặng; thị trường yên lặng; khoảng lặng; khoảng lặng cuộc sống
lắp ráp; lắp máy; lắp điện; lắp camera; lắp quạt; lắp thêm; lắp vào; lắp ngược; lắp sai; lắp đồng hồ; lắp bóng đèn; lắp cửa; lắp giàn; lắp mới; lắp tạm; tháo lắp
xưởng lắp ráp; dây chuyền lắp ráp; linh kiện lắp ráp; xe lắp ráp; lắp ráp trong nước; nói lắp; lắp giáp; lắp sẵn; lắp cho; lắp đủ; lắp xong; chưa lắp; lắp trạm; lắp pin
lắp pin mặt trời; lắp tủ điện; lắp cầu dao; lắp rơ le; lắp công tơ; lắp ống; lắp vòi; lắp mô tơ; lắp dây cua roa; lắp phanh; lắp lốp; lắp bánh; lắp vỏ; lắp khung; lắp bạt; lắp cẩu; biện pháp lắp dựng
vòng lặp; trùng lặp; lặp từ; lặp ý; lặp nhiều lần; lỗi lặp; bị lặp; báo lặp; tin lặp; lặp hàng tuần; chu kỳ lặp; không lặp lại; câu lặp; lặp lại y như; lặp lại sai lầm; lặp lại nguyên văn; giấy lặp
lắt léo; lắt nhắt; lắt lẻo; chuột lắt; con chuột lắt; câu hỏi lắt léo; bán lắt nhắt; lắt lay; cầu khỉ lắt lẻo; đường đi lắt léo; lắt chuối; lắt rau; lắt đầu; mua lắt nhắt
lặt vặt; việc lặt vặt; đồ lặt vặt; tiền lặt vặt; lặt rau; lặt lá; lặt lá mai; lặt hành; chi lặt vặt; lặt vặt linh tinh; chuyện lặt vặt; ngồi lặt rau; sửa lặt vặt; hư lặt vặt; chi phí lặt vặt; lượm lặt; lặt ớt; lặt cuống; lặt râu
lâm nghiệp; lâm sản; lâm trường; lâm sàng; cận lâm sàng; lâm vào; lâm nguy; lâm bệnh; lâm chung; lâm nạn; lâm tặc; lâm thời; lâm trận; kiểm lâm; sơn lâm; rừng sơn lâm; nông lâm; trường đại học nông lâm
lâm viên; trúc lâm; nông lâm ngư nghiệp; đất lâm nghiệp; công ty lâm nghiệp; lâm đồng; chính phủ lâm thời; ban quản lý lâm thời; giống cây lâm nghiệp; khám lâm sàng; thử nghiệm lâm sàng; triệu chứng lâm sàng; lâm râm; mưa lâm râm; đau lâm râm; khấn lâm râm; lâm phần; lâm sinh; viện lâm sinh; lâm nạn giữa biển; lâm li; bi ai lâm li; nguyệt lâm
lầm lẫn; lầm lỗi; lầm lì; lầm lỡ; lầm than; lầm bầm; lầm tưởng; lầm đường; lầm lạc; lầm lũi; sai lầm; nhầm lầm; nói lầm; nghe lầm; nhìn lầm; lầm to; lầm rồi
lấy lầm; mua lầm; lộn lầm; cát lầm; bụi lầm; bụi mù lầm; lầm số; lầm người; không lầm; nếu không lầm; chớ lầm; đừng lầm; lầm tay; đầm lầm; mắc sai lầm; tội lầm; lầm rầm; nói lầm rầm; sai lầm nghiêm trọng; đi lầm đường
lấm lem; lấm tấm; lấm láp; lấm bẩn; lấm chấm; mặt mũi lấm lem; lấm đất; lấm la lấm lét; quần áo lấm; lấm mồ hôi; lấm dầu; lấm lét; lấm lưng; áo lấm; dính lấm; mưa lấm tấm
lẩm cẩm; lẩm nhẩm; lẩm rẩm; già lẩm cẩm; tính lẩm nhẩm; ông già lẩm cẩm; hỏi lẩm cẩm; lẫm chẫm; đi lẫm chẫm; lẫm liệt; oai phong lẫm liệt; kho lẫm; lẫm lúa; lúa trong lẫm; xa lạ lẫm; bước lẫm chẫm
lân cận; vùng lân cận; hộ lân cận; các tỉnh lân cận; khu vực lân cận; phân lân; lân nung chảy; super lân; đạm lân kali; tổ lân; múa lân; đoàn lân; đầu lân; kỳ lân; lân sư rồng; lân la; lân la hỏi chuyện; lân tinh; thân lân
bột lân; hàm lượng lân; thiếu lân; lân hữu cơ; long lân quy phụng; lân hút; nhà lân; xã lân; lân hữu hiệu; lân trắng; lân đỏ; lân cận bị ảnh hưởng; phân lân văn điển
lần đầu; lần cuối; lần này; lần sau; lần trước; lần nữa; lần thứ nhất; lần thứ hai; lần khác; lần nào; lần nào cũng; lần lượt; lần hồi; lần mò; lần lữa; lần lần; lần theo; lần tìm; lần ra
một lần; mấy lần; vài lần; nhiều lần; bao nhiêu lần; mỗi lần; từng lần; mọi lần; cả lần; đôi lần; trăm lần; ngàn lần; một lần nữa; lần gần nhất; lần vừa rồi; lần ấy; lần đó; lần kia; gấp hai lần
gấp đôi lần; tăng ba lần; giảm hai lần; ngày hai lần; tuần một lần; tháng một lần; năm một lần; số lần; giao nhiều lần; thanh toán một lần; thanh toán nhiều lần; trả một lần; lần bơm; lần bảo dưỡng; lần kiểm tra; lần nhập
chưa lần nào; không lần nào; có lần; lắm lần; lần gọi; lần gặp; lần về; tái phạm lần hai; vi phạm lần đầu; phạm tội lần đầu; lần mãi; lần từng; lần đường; lần dây; lần tay; mưa lần; đêm lần; nới lần; hết lần; quá tam ba bận lần; thử mấy lần
lấn chiếm; lấn lướt; lấn sang; lấn đất; lấn chiếm đất công; dự án lấn biển; xâm lấn; lấn tới; lấn ranh; lấn sân; chen lấn; lấn cấn; còn lấn cấn; bị lấn; lấn bờ; lấn dần; lấn tuyến; gà lấn nhau; lấn thêm; hàng xóm lấn
lẩn quẩn; lẩn tránh; lẩn trốn; lẩn vào; lẩn khuất; lẩn thẩn; lẩn mất; lẩn đi; lẩn trong; vòng lẩn quẩn; chuột lẩn; lẩn như trạch; trốn lẩn; lẩn lút; già lẩn thẩn; lẩn trong đám đông
lẫn lộn; lẫn nhau; lẫn vào; lẫn với; nhầm lẫn; lẫn tạp chất; lẫn cát; lẫn sỏi; lẫn đất; già lẫn; lú lẫn; trộn lẫn; cả hai lẫn; cả người lẫn
lẫn giống; lẫn hàng; đổ lẫn; giúp đỡ lẫn nhau; tương trợ lẫn nhau; tôn trọng lẫn nhau; thừa nhận lẫn nhau; phụ thuộc lẫn nhau; cắn lẫn nhau; mổ lẫn nhau; tránh nhầm lẫn; xin lỗi nhầm lẫn; không lẫn; hay lẫn; trâu bò lẫn lộn; vàng thau lẫn lộn; cả nam lẫn nữ
gian lận thuế; cờ gian bạc lận; lừa lận; lận lưng; mấy chục triệu lận; cả chục ngàn lận; xa lận; ba ngày lận; tới hai tấn lận; lận đận tình duyên; chơi lận; cân lận; ăn gian ăn lận; hai giờ lận; bốn bao lận; lận trong túi; keo lận
lâng lâng; lâng lâng khó tả; lâng láo; say lâng lâng; lạng lâng; mừng lâng lâng; lấc cấc; lấc láo; ăn nói lấc cấc; lấc xấc; lẩng tránh; lẫng lừng; bóng lẫng; lừng lẫng
lấp đầy; lấp ló; lấp lửng; lấp liếm; lấp đất; lấp kênh; lấp mương; lấp rãnh; san lấp; san lấp mặt bằng; cát san lấp; che lấp; vùi lấp; lấp chỗ trống; lấp kín; chôn lấp
chôn lấp rác; đào lấp; bị lấp; đất lấp; lấp biển vá trời; lấp suối; cống bị lấp; lấp miệng; lỗ đã lấp; trám lấp; tỷ lệ lấp đầy; lấp đầy khu công nghiệp; nói lấp lửng; trả lời lấp lửng; lấp loáng; lấp láy; ngập lấp; cát lấp; cây che lấp
lập tức; ngay lập tức; lập hồ sơ; lập báo cáo; lập sổ; lập phiếu; lập hoá đơn; lập vi bằng; lập hợp đồng; lập quỹ; lập nghiệp; lập gia đình; lập trình; lập trình viên
lập thân; lập công; lập thu; lập xuân; lập trường; lập luận; lập pháp; lập lờ; lập lờ đánh lận con đen; lập loè; lập bập; lập cập; lập lại; lập lại trật tự; lập vườn; lập trại; lập chốt
thành lập; thành lập doanh nghiệp; ngày thành lập; thiết lập; cài đặt thiết lập; cô lập; bị cô lập; trung lập; tự lập; sáng lập; người sáng lập; công lập; ngoài công lập; trường công lập; tư lập; xác lập
xác lập quyền; khởi lập; quốc lập; người lập; người lập biểu; ngày lập; bên lập; lập thành hai bản; lập thành bốn bản; biên bản được lập; lập khống; lập khống chứng từ; lập mưu; lập phương; mét lập phương; lập thể; lập địa; lập hội; lập ra; lập nên; tạo lập; tạo lập văn bản; mới lập; vừa lập; lập tài khoản; lập nhóm; lập nhóm zalo; lập lịch
lất phất; mưa lất phất; bụi lất phất; lây lất; sống lây lất; lất lay; lật đật; lật xe; lật thuyền; lật ngửa; lật sấp; lật úp; lật mặt; lật tẩy; lật ngược; lật lại; lật trang; lật ra; lật đất
xe lật; tàu lật; ghe lật; lật nghiêng; lật kèo; lật lọng; tráo trở lật lọng; lật trứng; khay lật trứng; máy đảo lật; lật chả; lật bánh; lật cánh; bàn lật; cửa lật; lật bài; lật ngửa bài; con lật đật; lật phiên; lật vụ án; lật bàn; lật chai; đứa bé biết lật; biết lật; lật nắp; ca bin lật; trở lật; lật mái; lật từng trang
lâu năm; lâu ngày; lâu nay; lâu rồi; lâu lâu; lâu lắc; lâu la; lâu bền; lâu quá; lâu không gặp; lâu nhất; lâu mới; lâu dần; lâu thì; lâu rồi mới; không lâu
không lâu sau; chưa lâu; hồi lâu; từ lâu; từ rất lâu; rất lâu; khá lâu; chờ lâu; để lâu hư; nuôi lâu; ở lâu; sống lâu
lâu phai; lâu hư; lâu khô; lâu lớn; lâu đẻ; chạy lâu; đi lâu; nói lâu; mất lâu; tốn lâu; giữ lâu; quen lâu; bạn lâu năm; khách lâu năm; thợ lâu năm; cây lâu năm; đất trồng cây lâu năm; lâu ngày không; lâu ngày mới; lâu ngày chày tháng; lâu mau; thanh lâu; hoàng hạc lâu; cao lâu; ăn lâu; lâu lâu mới; lâu thế
lầu trên; lầu một; lầu hai; lầu ba; nhà lầu; nhà lầu xe hơi; lên lầu; xuống lầu; trên lầu; tầng lầu; lầu đài; lầu xanh; mấy lầu; hai lầu; thang lầu; lầu bầu; lầu cao; cao ốc lầu; nhà ba lầu; ở lầu; trệt lầu; một trệt hai lầu; lầu năm góc; thuộc lầu lầu; lầu vọng nguyệt
lấu cá; lẩu bò; lẩu mắm; lẩu thái; lẩu cá; lẩu nấm; nồi lẩu; bếp lẩu; quán lẩu; lẩu nướng; nước lẩu; lẩu riêu; lẩu bò nhúng giấm; lẩu vịt; lẩu cua; lẩu băng chuyền; đi ăn lẩu; gọi lẩu
lậu thuế; xăng lậu; đường lậu; thuốc lậu; gà lậu; in lậu; sách lậu; đi lậu; bán lậu; chở lậu; vượt biên lậu; trốn lậu; bệnh lậu; phòng chống buôn lậu; nhập lậu; hàng nhập lậu; gà nhập lậu; giết mổ lậu; lò mổ lậu; xây lậu; điện lậu; khách lậu; cát lậu; khai thác lậu; khai thác cát lậu; lậu vé; xuất lậu; rượu lậu
lây nhiễm; lây bệnh; lây sang; lây qua; lây truyền; lây từ; hay lây; lây chéo; lây cho; lây nhau; bệnh lây; bệnh hay lây; nguồn lây; lây nhanh; vui lây; thơm lây; vạ lây; sợ lây; lây hết đàn; lây cả chuồng; truyền lây; không lây; tốc độ lây lan; giận lây; khổ lây; lây nhây; cười lây
lầy lội; đường lầy; lầy lụa; sa lầy; lầy nhầy; vũng lầy; mặt ruộng lầy; xe sa lầy; ruộng lầy; đất lầy; lầy thụt; sình lầy; chơi lầy; lầy quá; lầy lội ngập ngụa
lấy tiền; lấy xe; lấy nước; lấy mẫu; lấy máu; lấy số; lấy vợ; lấy chồng; lấy nhau; lấy lòng; lấy ra; lấy vào; lấy đi; lấy về; lấy thêm
lấy cớ; lấy lý do; lấy cắp; lấy trộm; lấy ai; lấy gì; lấy thịt; lấy trứng; lấy sữa; lấy mủ; lấy gỗ; lấy phân; lấy lời; lấy công; lấy công làm lời
lấy tên; lấy ý kiến; phiếu lấy ý kiến; lấy lời khai; biên bản lấy lời khai; lấy chữ ký; lấy thước đo; lấy thân; lấy mạng; lấy mất; lấy nhầm; lấy lộn; lấy sỉ; lấy lẻ; lấy nợ; lấy trước; lấy sau; lấy bao nhiêu; lấy giá; lấy rẻ; lấy mối
lấy cho; đi lấy; tới lấy; qua lấy; ghé lấy; ra lấy; vô lấy; xin lấy; cướp lấy; nắm lấy; cầm lấy; ôm lấy; bám lấy; chộp lấy; tự lấy; tự lo lấy; tự làm lấy; học lấy; chịu lấy
lấy trứng chọi đá; lấy thúng úp voi; lấy nê; lấy may; lấy ngắn nuôi dài; lấy ráy tai; lấy nọc; lấy phiếu tín nhiệm; lấy lệ; làm lấy lệ; làm cho lấy có; lấy khách; lấy hoá đơn; lấy hoá đơn đỏ; lấy sáng; lấy gió; mái lấy sáng; lấy nét; lấy vé; lấy thuốc; lấy ngay; lấy liền; in lấy liền; không lấy; chưa lấy; lấy tay; lấy chân; lấy khăn; lấy que
lẩy ngô; lẩy bắp; máy lẩy ngô; lộng lẫy; đẹp lộng lẫy; lừng lẫy; lừng lẫy một thời; nói lẫy; lẫy cò; lẫy lừng; nổi tiếng lẫy lừng; lẫy khoá; bé biết lẫy; ba tháng biết lẫy; lẩy kiều; lẩy hạt; dỗi lẫy; cái lẫy
lậy trời; lệch lạy; lây dây; lằng lằng dây dây; lẹ lẹ lấy; lấy lẹ
`
